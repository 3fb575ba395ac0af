#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Every C++ file is as clang-format 14 writes it with the project's .clang-format.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
mapfile -t files < <(find app core ui tests -name node_modules -prune -o \( -name '*.h' -o -name '*.cpp' \) -type f -print | sort)
mapfile -t wrong < <(clang-format --dry-run "${files[@]}" 2>&1 | sed -n 's/^\([^:]*\):[0-9]*:[0-9]*: .*clang-format-violations.*/\1/p' | sort -u)
if [ ${#wrong[@]} -gt 0 ]; then
    printf '%s\n' "${wrong[@]}" "" "To mend: clang-format -i ${wrong[*]}"
    exit 1
fi
