#!/bin/sh
# Signs, tries and packs Sessiondesk.app as a .dmg; called by `packaging/dev.py package` on macOS with the built .app.
# Signing: SESSIONDESK_IDENTITY names the certificate in the keychain ("Developer ID Application: ..."), and
# SESSIONDESK_NOTARY a profile kept with `xcrun notarytool store-credentials`; without them it is signed ad hoc only.
set -eu
app=$1
root=$(cd "$(dirname "$0")/../.." && pwd)
cd "$root"
version=$(sed -n 's/^VERSION = "\(.*\)"$/\1/p' app/version.py)
program=$app/Contents/MacOS/sessiondesk
dmg=dist/sessiondesk-$version.dmg
mkdir -p dist

if [ -n "${SESSIONDESK_IDENTITY:-}" ]; then
    codesign --force --deep --options runtime --timestamp --sign "$SESSIONDESK_IDENTITY" "$app"
else
    codesign --force --deep --sign - "$app"
    echo "Signed ad hoc only: SESSIONDESK_IDENTITY is not set."
fi
codesign --verify --deep --strict "$app"

# a clinic of the first released schema is opened by the window, which migrates it, and checked by the console
data=$(mktemp -d)
gzip -dc tests/released/0001.db.gz >"$data/clinic.db"
desk=$(sqlite3 "$data/clinic.db" 'SELECT id FROM workstation ORDER BY name LIMIT 1')
printf '{"database": "", "workstation": "%s"}' "$desk" >"$data/desk.json"
"$program" --version
SESSIONDESK_TRACE=$data/trace.txt "$program" --data "$data" &
window=$!
tries=0
until ls "$data"/backups/*before-migration* >/dev/null 2>&1; do
    tries=$((tries + 1))
    [ "$tries" -lt 300 ] || { kill "$window"; echo "no clinic was migrated within a minute" >&2; exit 1; }
    sleep 0.2
done
sleep 5
[ -s "$data/trace.txt" ] || { echo "nothing was painted" >&2; exit 1; }
kill "$window"
wait "$window" || true
"$program" check --data "$data"
"$program" backup --data "$data"
rm -rf "$data"

stage=$(mktemp -d)
cp -R "$app" "$stage/"
ln -s /Applications "$stage/Applications"
hdiutil create -volname "Sessiondesk $version" -srcfolder "$stage" -ov -format ULFO "$dmg"
rm -rf "$stage"
if [ -n "${SESSIONDESK_IDENTITY:-}" ]; then
    codesign --sign "$SESSIONDESK_IDENTITY" --timestamp "$dmg"
fi
if [ -n "${SESSIONDESK_NOTARY:-}" ]; then
    xcrun notarytool submit "$dmg" --keychain-profile "$SESSIONDESK_NOTARY" --wait
    xcrun stapler staple "$dmg"
fi
cp "build/package/sessiondesk-$version.cdx.json" dist/
(cd dist && shasum -a 256 "sessiondesk-$version"* >SHA256SUMS)
du -sh "$app" "$dmg"
