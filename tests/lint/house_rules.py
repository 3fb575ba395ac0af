#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The rules of CONTRIBUTING.md that a pattern can see."""
import re

import tree

MOST_LINES = 400
SPDX = "SPDX-License-Identifier: GPL-3.0-or-later"
CODE = ("app", "core", "ui", "tests")
ARGUMENT = r"(?:[^,()\[\]]|\((?:[^()]|\([^()]*\))*\))+"

# (pattern, where it is looked for, except below, what to do)
PATTERNS = (
    (r"^\s*#\s*(?:el)?if.*\b(?:Q_OS_\w+|_WIN32|__linux__|__APPLE__)", CODE, ("core/platform", "tests/unit/platform"),
     "differences between operating systems belong in core/platform, behind an interface"),
    (r"\b(?:qWait|usleep|nanosleep|sleep_for|sleep_until|QThread::m?sleep)\s*\(", ("tests",), (),
     "a test does not sleep: move a ManualClock, or wait for the signal, the future or the condition itself"),
    (r"\bQTRY_\w+|\bQSignalSpy\b[^;]*\bwait\s*\(|\.wait\(\s*\d", ("tests/unit",), (),
     "unit tests wait for nothing: make the time an argument, or move the test to tests/integration"),
    (r"(?<![\w:.>])(?:Q?Object::)?tr\(|QCoreApplication::translate\(|QT_TR(?:ANSLATE)?_NOOP", ("core",), (),
     "core does not speak to people: return an Error or a value; ui, app and server word it"),
    (rf"\bconnect\(\s*{ARGUMENT},{ARGUMENT},\s*\[", ("app", "core", "ui"), (),
     "a lambda needs a context object before it, or it outlives what it captures"),
    (r"\b(?:SIGNAL|SLOT)\s*\(", CODE, ("core/server/qt_http_compat.cpp",),
     "connect by typed pointers: &QTimer::timeout (spared: one private signal of a newer Qt)"),
    (r"\bqApp\b", ("core",), (), "core does not know the application object"),
)
UNFINISHED = re.compile(r"\b(?:TODO|FIXME|XXX|HACK)\b")


def pattern_findings():
    for pattern, where, spared, remedy in PATTERNS:
        expression = re.compile(pattern, re.MULTILINE)
        for path in tree.files(where, ".h", ".cpp"):
            if str(path).startswith(spared) if spared else False:
                continue
            content = tree.without_comments(tree.text(path))
            for match in expression.finditer(content):
                found = " ".join(match.group(0).split())[:60]
                yield f"{path}:{tree.line_of(content, match.start())}: `{found}`: {remedy}"


def file_findings():
    for path in tree.files((*CODE, "packaging", "sql"), ".h", ".cpp", ".cmake", ".py", ".sh", ".sql", ".mjs"):
        lines = tree.text(path).splitlines()
        if not any(SPDX in line for line in lines[:2]):
            yield f"{path}:1: the first line is the licence: {SPDX}"
        if len(lines) > MOST_LINES:
            yield f"{path}:{len(lines)}: {len(lines)} lines; above {MOST_LINES} it is two things: part them"
    for path in tree.files(("app", "core", "ui", "sql", "packaging"), ".h", ".cpp", ".cmake", ".txt", ".sql", ".py"):
        for number, line in enumerate(tree.text(path).splitlines(), 1):
            if UNFINISHED.search(line):
                yield f"{path}:{number}: unfinished: finish it, or open an issue and take the line out"


tree.finish([*pattern_findings(), *file_findings()], "CONTRIBUTING.md says why.")
