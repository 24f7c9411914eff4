#!/usr/bin/env bash
# The whole of mvn verify -Psmoke, wall, against an empty Cucumber suite of as many scenarios that makes the plain Allure report under the same Maven.
# On in ours: check of the features, sandbox, validation, audit, full report. All are compiled before; the median of three rounds that take turns counts.
# The second line is the floor: our scenarios in the empty suite's build, with sandbox, validation and audit, but without check, pages, attachments and history;
# of the feature files only those that hold one of them.
# Run it in the project's folder: src/test/benchmark/smoke.sh
set -euo pipefail

bound=1.3
rounds=3
empty=target/benchmark/empty-suite
floor=target/benchmark/floor

ours() { mvn -o -q -B verify -Psmoke -Dsuite.history=target/benchmark/history; }
empty() { mvn -o -q -B -f "$empty" verify; }
floor() {
  mvn -o -q -B -f "$floor" verify -Dmaven.test.additionalClasspath="$(cat target/benchmark/classpath)" -Dcucumber.filter.tags=@smoke \
    -Dcucumber.execution.parallel.enabled=true -Dcucumber.execution.parallel.config.strategy=fixed -Dcucumber.execution.parallel.config.fixed.parallelism=4
}
milliseconds() { local begin; begin=$(date +%s%3N); "$@" > target/benchmark/smoke.log 2>&1; echo $(($(date +%s%3N) - begin)); }
median() { sort -n "$1" | sed -n "$(((rounds + 1) / 2))p"; }
ran() { sed -n 's/.*<testsuite .*tests="\([0-9]*\)".*skipped="\([0-9]*\)".*/\1 - \2/p' "$1"/failsafe-reports/TEST-*.xml | head -1 | xargs expr; }
line() {
  awk -v name="$1" -v a="$2" -v b="$3" -v bound="$bound" -v n="$scenarios" 'BEGIN {
    printf "%-72s | at most %7.2f | ours %7.2f | %-7s | %s\n", name, bound, a / b,
      (a / b <= bound ? "met" : "NOT MET"), sprintf("%.1f s and %.1f s, %d scenarios", a / 1000, b / 1000, n) }'
}

mkdir -p target/benchmark
ours > target/benchmark/smoke.log 2>&1
scenarios=$(ran target)

rm -rf "$empty" "$floor"
cp -r src/test/benchmark/empty-suite "$empty"
mkdir "$empty/features"
{
  printf 'Feature: Nothing\n  Scenario Outline: Nothing <number>\n'
  for step in 1 2 3 4 5; do printf '    Given nothing is done by step %s\n' "$step"; done
  printf '    Examples:\n      | number |\n'
  for number in $(seq "$scenarios"); do printf '      | %s |\n' "$number"; done
} > "$empty/features/nothing.feature"

# The steps find the next of them by a plugin of theirs; whatever else the suite adds to a run stays out.
cp -r src/test/benchmark/empty-suite "$floor"
sed -i -e 's/<cucumber.glue>empty</<cucumber.glue>billing.acceptance.steps</' \
  -e 's/AllureCucumber7Jvm<\/cucumber.plugin>/AllureCucumber7Jvm,billing.acceptance.state.Script<\/cucumber.plugin>/' "$floor/pom.xml"
grep -rlZ @smoke features | xargs -0 cp --parents -t "$floor"
cp -r target/test-classes "$floor/steps"
rm -r "$floor/steps/META-INF" "$floor/steps/junit-platform.properties"
mvn -o -q -B dependency:build-classpath -Dmdep.outputFile=target/benchmark/libraries > target/benchmark/smoke.log 2>&1
tr ':' ',' < target/benchmark/libraries | sed "s|^|$PWD/$floor/steps,$PWD/target/classes,|" > target/benchmark/classpath

# The first time they may have to fetch what they are built of.
mvn -q -B -f "$empty" verify > target/benchmark/smoke.log 2>&1
floor > target/benchmark/smoke.log 2>&1
[ "$(ran "$floor/target")" = "$scenarios" ] || { echo "The floor ran $(ran "$floor/target") scenarios, the suite $scenarios" >&2; exit 1; }

rm -f target/benchmark/*.times
for round in $(seq "$rounds"); do
  for build in ours empty floor; do milliseconds "$build" >> "target/benchmark/$build.times"; done
done
line 'mvn verify -Psmoke ÷ empty suite with plain Allure report' "$(median target/benchmark/ours.times)" "$(median target/benchmark/empty.times)"
line 'its scenarios alone ÷ the same: the floor' "$(median target/benchmark/floor.times)" "$(median target/benchmark/empty.times)"
