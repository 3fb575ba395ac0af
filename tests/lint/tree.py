# SPDX-License-Identifier: GPL-3.0-or-later
"""What every lint check shares: the project's files, their includes, and how findings are told."""
import re
import sys
from pathlib import Path

TOP = Path(__file__).resolve().parents[2]
PRODUCT = ("app", "core", "ui")
INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]*([<"])([^>"]+)[>"]', re.MULTILINE)
LEFT_OUT = {"build", "node_modules", "__pycache__"}


def files(folders, *suffixes):
    """Every file of the folders that ends in one of the suffixes, sorted, as paths relative to the top."""
    found = []
    for folder in folders:
        for path in (TOP / folder).rglob("*"):
            if path.suffix in suffixes and path.is_file() and not LEFT_OUT & set(path.relative_to(TOP).parts):
                found.append(path.relative_to(TOP))
    return sorted(found)


def text(path) -> str:
    return (TOP / path).read_text(encoding="utf-8")


def line_of(content: str, offset: int) -> int:
    return content.count("\n", 0, offset) + 1


def without_comments(content: str) -> str:
    """The same text with comments blanked out, so that offsets and lines stay; strings stay too."""
    pattern = re.compile(r'//[^\n]*|/\*.*?\*/|R"(\w*)\(.*?\)\1"|"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])*\'', re.DOTALL)

    def blank(match):
        found = match.group(0)
        return re.sub(r"[^\n]", " ", found) if found.startswith("/") else found

    return pattern.sub(blank, content)


def local_includes(path):
    """Project headers that the file names, relative to the top; generated files are not among them."""
    for kind, name in INCLUDE.findall(text(path)):
        if kind == '"':
            for candidate in (Path(name), path.parent / name):
                if (TOP / candidate).is_file():
                    yield Path(*(TOP / candidate).resolve().relative_to(TOP).parts)
                    break


def finish(findings, remedy: str) -> None:
    """Prints what was found with what to do about it, and ends the check."""
    for finding in findings:
        print(finding)
    if findings:
        print(f"\n{len(findings)} to mend. {remedy}")
    sys.exit(1 if findings else 0)
