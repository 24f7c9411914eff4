#!/usr/bin/env bash
# Lays out the file system of the image in the directory given: a Java runtime of the modules that are needed, the few libraries of this machine that it
# loads, the suite's classes and features. Its libraries are those of the machine that builds it (Debian's glibc); there is no shell and nothing else.
set -euo pipefail
root=$(realpath -m "$1")
classes=$2
mkdir -p "$root/app" "$root/etc" "$root/tmp"
"$JAVA_HOME/bin/jlink" --add-modules java.se,jdk.unsupported,jdk.crypto.ec,jdk.zipfs --strip-java-debug-attributes --no-header-files --no-man-pages \
  --compress=2 --output "$root/jre"
# A distribution's JDK may keep the authorities that it trusts outside itself; without any, no https address can be called.
install -m 644 "$(readlink -f "$JAVA_HOME/lib/security/cacerts")" "$root/jre/lib/security/cacerts"
"$root/jre/bin/keytool" -list -cacerts -storepass changeit 2> /dev/null | grep -q trustedCertEntry ||
  { echo "$JAVA_HOME trusts no certificate authority: the image could call no https address. Install ca-certificates-java." >&2; exit 1; }
# What the runtime is linked with, by the paths at which it looks; only AWT wants more, which nothing here uses.
find "$root/jre" -type f \( -name '*.so' -o -path '*/bin/java' \) ! -name 'lib*awt*' ! -name 'libsplashscreen*' ! -name 'libfontmanager*' ! -name 'libjawt*' \
  ! -name 'libjsound*' ! -name 'libmlib*' ! -name 'liblcms*' ! -name 'libjavajpeg*' ! -name 'libfreetype*' -print0 | xargs -0 -n 1 ldd |
  awk -v root="$root" '$2 == "=>" && $3 ~ "^/" { file = $3 } $1 ~ "^/" { file = $1 } file != "" && index(file, root) != 1 { print file } { file = "" }' | sort -u |
  while read -r library; do
    install -D "$(readlink -f "$library")" "$root$library"
  done
echo 'billing:x:10001:10001::/tmp:/none' > "$root/etc/passwd"
echo 'hosts: files dns' > "$root/etc/nsswitch.conf"
cp -r "$classes/classes" "$root/app/classes"
cp -r "$classes/test-classes" "$root/app/test-classes"
cp -r features "$root/app/features"
