#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""analyse.py tidy|clazy|mingw BUILD: runs one analyser over every source of app, core and ui.

What passed is remembered under ${XDG_CACHE_HOME:-~/.cache}/drain-fortin by the content of everything that matters (the
source, the project headers it reaches, the flags, the settings, the tool), so that only what changed is analysed.
"""
import collections
import hashlib
import itertools
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
# qstring-ref proposes what Qt 6 no longer has; strict-iterators dislikes Qt 6's own erase(const_iterator)
CLAZY_CHECKS = ("level1,no-qstring-ref,no-strict-iterators,copyable-polymorphic,isempty-vs-count,reserve-candidates,"
                "signal-with-return-value")
KEEP_SECONDS = 60 * 86400
BATCH = 12

# A source that is not known to pass, its compile flags, and the file whose existence says that it passed.
Job = collections.namedtuple("Job", "source flags proof")


class Tidy:
    settings = (".clang-tidy",)
    remedy = "See a finding alone: clang-tidy -p build/ci FILE. A deliberate exception says // NOLINT(check): why."

    def __init__(self, _build):
        self.version = output("clang-tidy", "--version")

    def command(self, file, flags):
        return ["clang-tidy", "--quiet", f"--config-file={tree.TOP}/.clang-tidy", str(file), "--", *flags]

    def passed(self, code, _said):
        return code == 0


class Clazy:
    settings = ()
    remedy = "Each check is explained at https://github.com/KDE/clazy in docs/checks."

    def __init__(self, _build):
        self.version = output("clazy-standalone", "--version") + CLAZY_CHECKS

    def command(self, file, flags):
        return ["clazy-standalone", f"--checks={CLAZY_CHECKS}", f"--header-filter=^{tree.TOP}/(app|core|ui)/",
                str(file), "--", *flags]

    def passed(self, code, said):
        return code == 0 and "warning:" not in said


class Mingw:
    settings = ("tests/lint/mingw.py",)
    remedy = "The source does not compile for Windows. What differs between systems belongs in core/platform."

    def __init__(self, build):
        self.headers = mingw.header_folder(build)
        self.version = output(mingw.COMPILER, "--version")

    def command(self, file, flags):
        return mingw.command(file, flags, self.headers)

    def passed(self, code, _said):
        return code == 0


ANALYSERS = {"tidy": Tidy, "clazy": Clazy, "mingw": Mingw}


def output(*command):
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


GCC_ONLY = "-Wno-maybe-uninitialized"  # Clang does not know it


def flags_of(command):
    """The compile flags alone: no launcher, compiler, input or output, and no -Werror, for the build has its own."""
    flags, words = [], iter(shlex.split(command))
    for word in words:
        if word in ("-o", "-c", "-MT", "-MF"):
            next(words)
        elif word == "-isystem":
            flags += [word, next(words)]
        elif word.startswith(("-D", "-I", "-W", "-f", "-std")) and word not in ("-Werror", GCC_ONLY):
            flags.append(word)
    return flags


def sources_and_flags(build):
    """Source relative to the top → its compile flags, for every source of the product that the build knows."""
    found = {}
    for entry in json.loads((build / "compile_commands.json").read_text(encoding="utf-8")):
        path = Path(entry["file"])
        if path.is_relative_to(tree.TOP) and path.relative_to(tree.TOP).parts[0] in tree.PRODUCT:
            found[path.relative_to(tree.TOP)] = flags_of(entry["command"])
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


def batches(jobs):
    """Sources of one folder together, at most BATCH: most of an analyser's time goes into Qt's headers."""
    folders = {}
    for job in jobs:
        folders.setdefault((job.source.parent, tuple(job.flags)), []).append(job)
    for together in folders.values():
        for start in range(0, len(together), BATCH):
            yield together[start:start + BATCH]


class Run:
    """One run of an analyser over what is not known to pass."""

    def __init__(self, name, build):
        self.analyser = ANALYSERS[name](build)
        self.folder = build / "analyse" / name
        self.folder.mkdir(parents=True, exist_ok=True)
        self.build = build

    def says(self, file, flags):
        """What the analyser says of a file; empty when it passed."""
        run = subprocess.run(self.analyser.command(file, flags), cwd=self.build, capture_output=True, text=True,
                             check=False)
        said = run.stdout + run.stderr
        return "" if self.analyser.passed(run.returncode, said) else said.strip() or f"ended with {run.returncode}"

    def together(self, jobs):
        """The findings of a batch. One with findings is halved until a source stands alone: two sources may give the same
        name to two things of their own, which is none."""
        file = tree.TOP / jobs[0].source
        if len(jobs) > 1:
            file = self.folder / f"{hashlib.sha256(str([job.source for job in jobs]).encode()).hexdigest()[:16]}.cpp"
            file.write_text("".join(f'#include "{tree.TOP / job.source}"\n' for job in jobs), encoding="utf-8")
        said = self.says(file, jobs[0].flags)
        if said and len(jobs) > 1:
            half = len(jobs) // 2
            return self.together(jobs[:half]) + self.together(jobs[half:])
        if said:
            return [f"== {jobs[0].source}\n{said}"]
        for job in jobs:
            job.proof.touch()
        return []


def main():
    name, build = sys.argv[1], Path(sys.argv[2]).resolve()
    run, cache = Run(name, build), open_cache(name)
    waiting, known = [], 0
    for source, flags in sorted(sources_and_flags(build).items()):
        job = Job(source, flags, cache / fingerprint(run.analyser, source, flags))
        if job.proof.exists():
            job.proof.touch()
            known += 1
        else:
            waiting.append(job)
    with ThreadPoolExecutor(JOBS) as pool:
        findings = list(itertools.chain.from_iterable(pool.map(run.together, batches(waiting))))
    print(f"{name}: {len(waiting)} analysed, {known} unchanged since they passed")
    tree.finish(findings, run.analyser.remedy)


main()
