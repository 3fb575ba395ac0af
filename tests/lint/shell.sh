#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# No shell script of the project leaves shellcheck anything to say.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
mapfile -t scripts < <(grep -rlE -m1 '^#!.*\b(ba)?sh$' --exclude-dir=build --exclude-dir=.git --exclude-dir=node_modules . | sort)
shellcheck --shell=bash "${scripts[@]}"
