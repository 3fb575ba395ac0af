#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every #include follows an arrow of rooms.txt, names a single header and stays within the room's Qt modules."""
import subprocess
from pathlib import Path

import tree

REMEDY = """The table of rooms is tests/lint/rooms.txt (ARCHITECTURE.md says why it is so). Move the code to the room
that may know this, or hand the knowledge in through an interface that the lower room declares; an umbrella such as
<QtWidgets> becomes the single header of the class."""


def read_table():
    table = {}
    for line in tree.text("tests/lint/rooms.txt").splitlines():
        if line.strip() and not line.startswith("#"):
            room, arrows, modules = (cell.split() for cell in line.split("|"))
            table[room[0]] = ([arrow for arrow in arrows if arrow != "-"], {"Qt" + module for module in modules})
    return table


def qt_modules():
    """Header name → names of the Qt modules that have it."""
    for query in ("qmake6", "qmake"):
        try:
            found = subprocess.run([query, "-query", "QT_INSTALL_HEADERS"], capture_output=True, text=True, check=True)
            break
        except (OSError, subprocess.CalledProcessError):
            continue
    else:
        raise SystemExit("include_arrows: qmake6 is missing; packaging/install-packages installs it")
    modules = {}
    for folder in Path(found.stdout.strip()).iterdir():
        if folder.is_dir() and folder.name.startswith("Qt"):
            for header in folder.iterdir():
                modules.setdefault(header.name, set()).add(folder.name)
    return modules


def room_of(path, table):
    parts = Path(path).parts
    for length in range(len(parts), 0, -1):
        if "/".join(parts[:length]) in table:
            return "/".join(parts[:length])
    return None


def fault_of_ours(room, name, table):
    target = room_of(name, table) or str(Path(name).parent)
    allowed = [room, *table[room][0]]
    if any(target == arrow or target.startswith(arrow + "/") for arrow in allowed):
        return None
    return f"{room} may not include {target}"


def fault_of_qt(room, name, table, modules):
    if "/" in name and name.split("/")[0].startswith("Qt"):
        return f"<{name}>: name the header alone, without its module"
    owners = modules.get(name, set())
    if not owners:
        return None
    if name in owners:
        return f"<{name}> is an umbrella"
    if not owners & table[room][1]:
        return f"{room} may not use {'/'.join(sorted(owners))} (<{name}>)"
    return None


def is_beside_test(path, name):
    return path.parts[0] == "tests" and (tree.TOP / path.parent / name).is_file()


def main():
    table, modules, findings = read_table(), qt_modules(), []
    for path in tree.files(("app", "core", "ui", "tests"), ".h", ".cpp"):
        room = room_of(path, table)
        if room is None:
            findings.append(f"{path}:1: lies in no room of tests/lint/rooms.txt")
            continue
        content = tree.text(path)
        for match in tree.INCLUDE.finditer(content):
            kind, name = match.groups()
            if kind == "<":
                fault = fault_of_qt(room, name, table, modules)
            elif (tree.TOP / name).is_file():
                fault = fault_of_ours(room, name, table)
            elif name.endswith(".moc") or is_beside_test(path, name):
                fault = None
            else:
                fault = f'"{name}" is no file: write the path from the top, "core/base/clock.h"'
            if fault:
                findings.append(f"{path}:{tree.line_of(content, match.start())}: {fault}")
    tree.finish(findings, REMEDY)


main()
