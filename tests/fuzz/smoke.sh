#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# smoke.sh [SECONDS [TARGET…]]: builds the fuzz targets and runs each for SECONDS (10), two at once. Seeds: the decoder's
# samples and tests/data/fuzz/TARGET, where every input that once broke something stays.
set -euo pipefail
top=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
build=$top/build/fuzz
seconds=${1:-10}

mkdir -p "$build"
if [ ! -f "$build/build.ninja" ] || [ "$top/CMakePresets.json" -nt "$build/configured" ]; then
    (cd "$top" && cmake --preset fuzz)
    touch "$build/configured"
fi
targets=("${@:2}")
if [ ${#targets[@]} -eq 0 ]; then
    mapfile -t targets < <(sed -n 's/^dispatch_fuzz(\([a-z_]*\) .*/fuzz_\1/p' "$top/tests/fuzz/CMakeLists.txt")
fi
cmake --build "$build" --target "${targets[@]}" --parallel "$(nproc)"

run_one() {
    local target=$1 name=${1#fuzz_} log=$build/$1.log
    local corpus=$build/corpus/$name crashes=$build/crashes/$name
    local seeds=() folder
    for folder in "$top/tests/data/fuzz/$name" "$top/tests/data/$(seed_folder "$name")"; do
        [ ! -d "$folder" ] || seeds+=("$folder")
    done
    mkdir -p "$corpus" "$crashes"
    if ! "$build/targets/$target" -max_total_time="$seconds" -timeout=5 -rss_limit_mb=2048 -max_len=65536 -dict="$top/tests/fuzz/json.dict" \
        -print_final_stats=1 -artifact_prefix="$crashes/" "$corpus" "${seeds[@]}" >"$log" 2>&1; then
        tail -n 60 "$log"
        echo "$target: broken by an input in $crashes. Mend the decoder, and keep the input as tests/data/fuzz/$name/WHAT-IT-SHOWS."
        return 1
    fi
    echo "$target: $(sed -n 's/^stat::number_of_executed_units: *//p' "$log") inputs, $(find "$corpus" -type f | wc -l) kept"
}

seed_folder() {
    case $1 in
        server_message) echo vapi ;;
        urgency) echo urgency ;;
        *) echo fuzz ;;
    esac
}

export -f run_one seed_folder
export top build seconds
export ASAN_OPTIONS=detect_leaks=1 UBSAN_OPTIONS=print_stacktrace=1:halt_on_error=1
printf '%s\n' "${targets[@]}" | xargs -P 2 -I{} bash -c 'run_one {}'
