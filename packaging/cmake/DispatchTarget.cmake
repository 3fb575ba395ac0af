# SPDX-License-Identifier: GPL-3.0-or-later
# Every compiler flag of the project lives in the interface target dispatch_options; rooms link it PRIVATE.

add_library(dispatch_options INTERFACE)
target_include_directories(dispatch_options INTERFACE "${CMAKE_SOURCE_DIR}")
target_compile_definitions(dispatch_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING QT_NO_FOREACH
    QT_STRICT_ITERATORS QT_NO_CONTEXTLESS_CONNECT QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
    QT_DISABLE_DEPRECATED_BEFORE=0x060400 QT_MESSAGELOGCONTEXT
    $<$<BOOL:${DISPATCH_FORCE_ASSERTS}>:QT_FORCE_ASSERTS>
    DISPATCH_VERSION="${PROJECT_VERSION}")
if(MSVC)
    target_compile_options(dispatch_options INTERFACE /W4 /permissive- /utf-8 /Zc:__cplusplus /guard:cf
        $<$<BOOL:${DISPATCH_WERROR}>:/WX>)
else()
    target_compile_options(dispatch_options INTERFACE
        -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Wold-style-cast -Wnon-virtual-dtor
        -Woverloaded-virtual -Wcast-align -Wformat=2 -Wimplicit-fallthrough
        -fstack-protector-strong "-ffile-prefix-map=${CMAKE_SOURCE_DIR}=."
        $<$<BOOL:${DISPATCH_WERROR}>:-Werror>
        $<$<CONFIG:Release>:-U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=2>)
    if(NOT WIN32)
        target_link_options(dispatch_options INTERFACE -Wl,-z,relro,-z,now)
    endif()
endif()
if(DISPATCH_SANITIZE)
    # -O1 -g1: half the compile time of -O0 -g would be lost again in slow tests; line numbers are all a report needs
    target_compile_options(dispatch_options INTERFACE "-fsanitize=${DISPATCH_SANITIZE}" -O1 -g1
        -fno-omit-frame-pointer -fno-sanitize-recover=undefined)
    # GCC's manual: sanitizers make this one cry wolf (here: over the members of a std::variant); builds without them keep it
    target_compile_options(dispatch_options INTERFACE $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized>)
    target_link_options(dispatch_options INTERFACE "-fsanitize=${DISPATCH_SANITIZE}")
endif()
if(DISPATCH_FUZZ)
    # without coverage feedback from the code under test libFuzzer's corpus stays at one
    target_compile_options(dispatch_options INTERFACE -fsanitize=fuzzer-no-link)
endif()

# dispatch_room(<name> SOURCES … [LIBS …] [TEXT_LIBS …]): one static library per room.
function(dispatch_room name)
    cmake_parse_arguments(ARG "" "" "SOURCES;LIBS" ${ARGN})
    qt_add_library(dispatch_${name} STATIC ${ARG_SOURCES})
    target_link_libraries(dispatch_${name} PUBLIC ${ARG_LIBS} PRIVATE dispatch_options)
    target_include_directories(dispatch_${name} PUBLIC "${CMAKE_SOURCE_DIR}")
endfunction()
