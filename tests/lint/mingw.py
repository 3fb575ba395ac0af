# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes this machine's headers of Qt and the other libraries usable for the Windows compiler.

-I/usr/include would give it the C library of Linux, so links to the libraries' own headers stand in a private folder.
Qt's headers choose Windows by themselves (Q_OS_WIN follows _WIN32); only its record of how Qt was built is Linux's.
"""
import shutil
import subprocess
from pathlib import Path

COMPILER = "x86_64-w64-mingw32-g++-posix"
SYSTEM = Path("/usr/include")
MACHINE = SYSTEM / "x86_64-linux-gnu"
LINKS = ("sqlite3.h", "zlib.h", "qt6keychain")


def header_folder(build):
    """Makes BUILD/mingw-include anew and returns it."""
    folder = build / "mingw-include"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    for name in LINKS:
        link(folder / name, SYSTEM / name, MACHINE / name)
    link(folder / "zconf.h", MACHINE / "zconf.h", SYSTEM / "zconf.h")
    (folder / "openssl").mkdir()
    for origin in (SYSTEM / "openssl", MACHINE / "openssl"):
        for header in origin.glob("*.h"):
            link(folder / "openssl" / header.name, header)
    query = subprocess.run(["qmake6", "-query", "QT_INSTALL_HEADERS"], capture_output=True, text=True, check=True)
    for module in Path(query.stdout.strip()).iterdir():
        link(folder / module.name, module)
    return folder


def link(name, *candidates):
    for candidate in candidates:
        if candidate.exists():
            name.symlink_to(candidate)
            return
    raise SystemExit(f"mingw: {candidates[0]} is missing; packaging/install-packages installs it")


def command(file, flags, headers):
    """The syntax check of a file, with the definitions and generated headers of its own build command."""
    modules = [f"-isystem{module}" for module in sorted(headers.iterdir()) if module.name.startswith("Qt")]
    ours = [flag for flag in flags if flag.startswith(("-D", "-I")) and not flag.startswith(("-DQT_FORCE", "-I/usr"))]
    return [COMPILER, "-fsyntax-only", "-std=c++20", "-Wall", "-Wextra", "-Werror", "-DUNICODE", "-D_UNICODE",
            "-DWIN32_LEAN_AND_MEAN", "-DNOMINMAX", *ours, f"-isystem{headers}", *modules, str(file)]
