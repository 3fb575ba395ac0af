#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Fails when resources/i18n lags behind the texts in the source, or when a text has no finished translation.
# With --update it brings the file up to date instead; translating is left to people.
set -eu
cd "$(dirname "$0")/../.."
ts=resources/i18n/drain_fortin_en.ts
lupdate=$(command -v lupdate6 || command -v /usr/lib/qt6/bin/lupdate || command -v lupdate || true)
if [ -z "$lupdate" ]; then
    echo "lupdate is missing: apt-get install qt6-l10n-tools" >&2
    exit 1
fi
extract() {
    "$lupdate" -silent -no-obsolete -locations none -source-language fr_CA -target-language en_CA -I . ui app -ts "$1"
}
if [ "${1:-}" = --update ]; then
    extract "$ts"
    exit 0
fi
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cp "$ts" "$work/new.ts"
extract "$work/new.ts"
if ! diff -u "$ts" "$work/new.ts"; then
    echo "The texts changed: run tests/lint/translations.sh --update, then translate." >&2
    exit 1
fi
if grep -n 'type="unfinished"\|<translation></translation>' "$ts"; then
    echo "Texts without a finished translation." >&2
    exit 1
fi
