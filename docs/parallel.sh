#!/usr/bin/env bash
# An archive of NDJSON through GNU parallel, in order: parallel.sh articles.ndjson records.ndjson
# More machines: PARALLEL='--sshlogin 8/ana@news1,8/ana@news2' parallel.sh …
set -euo pipefail

# Pieces of some 10 MB that end at a line end; each goes to an onrecord of its own, on one core.
# The status is how many pieces held an article that failed (its error record stands in its place).
parallel --pipe-part --arg-file "$1" --block "${BLOCK:-10M}" --keep-order \
  "${ONRECORD:-onrecord} extract --from ndjson --to ndjson --jobs 1 --quiet -" > "$2"
