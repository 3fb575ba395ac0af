#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""analyse.py tidy|clazy|mingw BUILD: runs one analyser over every source of app, core and ui.

What passed is remembered under ${XDG_CACHE_HOME:-~/.cache}/drain-fortin by the content of everything that matters (the
source, the project headers it reaches, the flags, the settings, the tool), so that only what changed is analysed.
"""
import hashlib
import json
import os
import shlex
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import mingw
import tree

JOBS = min(2, os.cpu_count() or 1)
CLAZY_CHECKS = "level1,copyable-polymorphic,isempty-vs-count,reserve-candidates,signal-with-return-value"
KEEP_SECONDS = 60 * 86400


class Tidy:
    settings = (".clang-tidy",)
    remedy = "See a finding alone: clang-tidy -p build/ci FILE. A deliberate exception says // NOLINT(check): why."

    def __init__(self, build):
        self.build = build
        self.version = output("clang-tidy", "--version")

    def command(self, source, _flags):
        return ["clang-tidy", "--quiet", "-p", str(self.build), str(tree.TOP / source)]

    def passed(self, code, _said):
        return code == 0


class Clazy:
    settings = ()
    remedy = "Each check is explained at https://github.com/KDE/clazy in docs/checks."

    def __init__(self, build):
        self.build = build
        self.version = output("clazy-standalone", "--version") + CLAZY_CHECKS

    def command(self, source, _flags):
        return ["clazy-standalone", "-p", str(self.build), f"--checks={CLAZY_CHECKS}",
                f"--header-filter=^{tree.TOP}/(app|core|ui)/", str(tree.TOP / source)]

    def passed(self, code, said):
        return code == 0 and "warning:" not in said


class Mingw:
    settings = ("tests/lint/mingw.py",)
    remedy = "The source does not compile for Windows. What differs between systems belongs in core/platform."

    def __init__(self, build):
        self.headers = mingw.header_folder(build)
        self.version = output(mingw.COMPILER, "--version")

    def command(self, source, flags):
        return mingw.command(source, flags, self.headers)

    def passed(self, code, _said):
        return code == 0


ANALYSERS = {"tidy": Tidy, "clazy": Clazy, "mingw": Mingw}


def output(*command):
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


def sources_and_flags(build):
    """Source relative to the top → its compile command, for every source of the product that the build knows."""
    found = {}
    for entry in json.loads((build / "compile_commands.json").read_text(encoding="utf-8")):
        path = Path(entry["file"])
        if path.is_relative_to(tree.TOP) and path.relative_to(tree.TOP).parts[0] in tree.PRODUCT:
            found[path.relative_to(tree.TOP)] = shlex.split(entry["command"])
    return found


def reached(source):
    """The source and every project header that it includes, directly or not."""
    seen, waiting = set(), [source]
    while waiting:
        path = waiting.pop()
        if path not in seen:
            seen.add(path)
            waiting.extend(tree.local_includes(path))
    return sorted(seen)


def fingerprint(analyser, source, flags):
    digest = hashlib.sha256()
    portable = " ".join(flags).replace(str(tree.TOP), "")
    for part in (type(analyser).__name__, analyser.version, portable, *map(tree.text, analyser.settings)):
        digest.update(part.encode() + b"\0")
    for path in reached(source):
        digest.update(str(path).encode() + b"\0" + (tree.TOP / path).read_bytes() + b"\0")
    return digest.hexdigest()


def open_cache(name):
    home = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache")
    cache = home / "drain-fortin" / name
    cache.mkdir(parents=True, exist_ok=True)
    for entry in cache.iterdir():
        if entry.stat().st_mtime < time.time() - KEEP_SECONDS:
            entry.unlink(missing_ok=True)
    return cache


def main():
    name, build = sys.argv[1], Path(sys.argv[2]).resolve()
    analyser, cache = ANALYSERS[name](build), open_cache(name)
    waiting, known = [], 0
    for source, flags in sorted(sources_and_flags(build).items()):
        proof = cache / fingerprint(analyser, source, flags)
        if proof.exists():
            proof.touch()
            known += 1
        else:
            waiting.append((source, flags, proof))

    def analyse(job):
        source, flags, proof = job
        run = subprocess.run(analyser.command(source, flags), cwd=build, capture_output=True, text=True, check=False)
        said = run.stdout + run.stderr
        if analyser.passed(run.returncode, said):
            proof.touch()
            return None
        return f"== {source}\n{said.strip()}"

    with ThreadPoolExecutor(JOBS) as pool:
        findings = [finding for finding in pool.map(analyse, waiting) if finding]
    print(f"{name}: {len(waiting)} analysed, {known} unchanged since they passed")
    tree.finish(findings, analyser.remedy)


main()
