#!/usr/bin/env bash
# The whole of mvn verify -Psmoke, wall, against an empty Cucumber suite of as many scenarios that makes the plain Allure report under the same Maven.
# On in ours: check of the features, sandbox, validation, audit, full report. Both are compiled before; the median of three rounds that take turns counts.
# Run it in the project's folder: src/test/benchmark/smoke.sh
set -euo pipefail

bound=1.3
rounds=3
reference=target/benchmark/empty-suite

ours() { mvn -o -q -B verify -Psmoke -Dsuite.history=target/benchmark/history; }
theirs() { mvn -o -q -B -f "$reference" verify; }
milliseconds() { local begin; begin=$(date +%s%3N); "$@" > target/benchmark/smoke.log 2>&1; echo $(($(date +%s%3N) - begin)); }
median() { sort -n | sed -n "$(((rounds + 1) / 2))p"; }

mkdir -p target/benchmark
ours > target/benchmark/smoke.log 2>&1
scenarios=$(sed -n 's/.*<testsuite .*tests="\([0-9]*\)".*/\1/p' target/failsafe-reports/TEST-*.xml | head -1)
rm -rf "$reference"
cp -r src/test/benchmark/empty-suite "$reference"
mkdir "$reference/features"
{
  printf 'Feature: Nothing\n  Scenario Outline: Nothing <number>\n'
  for step in 1 2 3 4 5; do printf '    Given nothing is done by step %s\n' "$step"; done
  printf '    Examples:\n      | number |\n'
  for number in $(seq "$scenarios"); do printf '      | %s |\n' "$number"; done
} > "$reference/features/nothing.feature"
# The first time it may have to fetch what it is built of.
mvn -q -B -f "$reference" verify > target/benchmark/smoke.log 2>&1
for round in $(seq "$rounds"); do
  milliseconds ours >> target/benchmark/ours.$$
  milliseconds theirs >> target/benchmark/theirs.$$
done
a=$(median < target/benchmark/ours.$$)
b=$(median < target/benchmark/theirs.$$)
awk -v a="$a" -v b="$b" -v bound="$bound" -v n="$scenarios" 'BEGIN {
  printf "%-72s | at most %7.2f | ours %7.2f | %-7s | %s\n", "mvn verify -Psmoke ÷ empty suite with plain Allure report", bound, a / b,
    (a / b <= bound ? "met" : "NOT MET"), sprintf("%.1f s and %.1f s, %d scenarios", a / 1000, b / 1000, n) }'
