# SPDX-License-Identifier: GPL-3.0-or-later
# dispatch_test(<unit> LABEL <unit|integration|ui> LIBS …): tst_<unit>.cpp is one binary and one ctest entry.
function(dispatch_test unit)
    cmake_parse_arguments(ARG "" "LABEL;TIMEOUT" "LIBS;SOURCES" ${ARGN})
    set(target "tst_${unit}")
    qt_add_executable(${target} "${target}.cpp" ${ARG_SOURCES})
    target_link_libraries(${target} PRIVATE ${ARG_LIBS} dispatch_test_support Qt6::Test dispatch_options)
    target_compile_definitions(${target} PRIVATE DISPATCH_TEST_DATA="${CMAKE_SOURCE_DIR}/tests/data"
        DISPATCH_SOURCE_DIR="${CMAKE_SOURCE_DIR}")
    add_test(NAME ${target} COMMAND ${target})
    if(NOT ARG_TIMEOUT)
        set(ARG_TIMEOUT 120)
    endif()
    set_tests_properties(${target} PROPERTIES LABELS "${ARG_LABEL}" TIMEOUT ${ARG_TIMEOUT}
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;TZ=UTC;LC_ALL=C.UTF-8;LSAN_OPTIONS=suppressions=${CMAKE_SOURCE_DIR}/tests/support/lsan.supp:print_suppressions=0;UBSAN_OPTIONS=print_stacktrace=1;ASAN_OPTIONS=detect_stack_use_after_return=1")
endfunction()
