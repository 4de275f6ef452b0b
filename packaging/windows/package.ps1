# Builds, tries, signs and packs Sessiondesk on Windows 10 or newer with Python 3.11 or newer and NSIS installed:
#   powershell -ExecutionPolicy Bypass -File packaging\windows\package.ps1
# Signing: SESSIONDESK_CERTIFICATE names a .pfx file, SESSIONDESK_CERTIFICATE_PASSWORD its password; without them the
# result is unsigned and says so. SESSIONDESK_TIMESTAMP names the time server of whoever issued the certificate.
param([string]$Frozen = "")
$ErrorActionPreference = "Stop"
Set-StrictMode -Version 2
$root = (Resolve-Path (Join-Path $PSScriptRoot "..\..")).Path
Set-Location $root

if ($Frozen -eq "") {
    # dev.py freezes the program and comes back here with its folder
    & py packaging\dev.py package
    exit $LASTEXITCODE
}

$version = (Select-String -Path app\version.py -Pattern '^VERSION = "(.+)"').Matches[0].Groups[1].Value
$dist = Join-Path $root "dist"
New-Item -ItemType Directory -Force $dist | Out-Null
$console = Join-Path $Frozen "sessiondesk-console.exe"
$window = Join-Path $Frozen "sessiondesk.exe"

function Invoke-Checked([string]$what, [string]$program, [string[]]$arguments) {
    & $program @arguments
    if ($LASTEXITCODE -ne 0) { throw "$what ended with $LASTEXITCODE" }
}

function Test-Program([string]$windowProgram, [string]$consoleProgram) {
    # A clinic of the first released schema is opened by the window, which migrates it, and then checked by the console.
    $data = Join-Path ([IO.Path]::GetTempPath()) ("sessiondesk-" + [Guid]::NewGuid())
    $unpack = "import gzip, json, pathlib, sqlite3, sys`n" +
        "home = pathlib.Path(sys.argv[1]); home.mkdir()`n" +
        "(home / 'clinic.db').write_bytes(gzip.decompress(pathlib.Path('tests/released/0001.db.gz').read_bytes()))`n" +
        "raw = sqlite3.connect(home / 'clinic.db')`n" +
        "desk = raw.execute('SELECT id FROM workstation ORDER BY name').fetchone()[0]; raw.close()`n" +
        "(home / 'desk.json').write_text(json.dumps({'database': '', 'workstation': desk}))`n"
    Invoke-Checked "unpacking the first release's clinic" "py" @("-c", $unpack, $data)
    Invoke-Checked "version" $consoleProgram @("--version")
    $trace = Join-Path $data "trace.txt"
    $env:SESSIONDESK_TRACE = $trace
    $running = Start-Process -FilePath $windowProgram -ArgumentList @("--data", "`"$data`"") -PassThru
    $end = (Get-Date).AddSeconds(60)
    while (-not (Get-ChildItem (Join-Path $data "backups") -Filter "*before-migration*" -ErrorAction SilentlyContinue)) {
        if ($running.HasExited) { throw "the window ended with $($running.ExitCode)" }
        if ((Get-Date) -gt $end) { $running.Kill(); throw "no clinic was migrated within a minute" }
        Start-Sleep -Milliseconds 200
    }
    if (-not (Test-Path $trace)) { $running.Kill(); throw "nothing was painted" }
    Start-Sleep -Seconds 5
    $running.CloseMainWindow() | Out-Null
    if (-not $running.WaitForExit(20000)) { $running.Kill(); throw "the window did not close" }
    Remove-Item Env:SESSIONDESK_TRACE
    Invoke-Checked "check" $consoleProgram @("check", "--data", $data)
    Invoke-Checked "backup" $consoleProgram @("backup", "--data", $data)
    Remove-Item -Recurse -Force $data
}

function Set-Signature([string[]]$files) {
    if (-not $env:SESSIONDESK_CERTIFICATE) { Write-Host "Not signed: SESSIONDESK_CERTIFICATE is not set."; return }
    $tool = Get-ChildItem "${env:ProgramFiles(x86)}\Windows Kits\10\bin\*\x64\signtool.exe" | Select-Object -Last 1
    $how = @("sign", "/fd", "SHA256", "/f", $env:SESSIONDESK_CERTIFICATE, "/p", $env:SESSIONDESK_CERTIFICATE_PASSWORD)
    if ($env:SESSIONDESK_TIMESTAMP) { $how += @("/tr", $env:SESSIONDESK_TIMESTAMP, "/td", "SHA256") }
    Invoke-Checked "signing" $tool.FullName ($how + $files)
}

Test-Program $window $console
Set-Signature @($window, $console)

$makensis = (Get-Command makensis -ErrorAction SilentlyContinue).Source
if (-not $makensis) { $makensis = "${env:ProgramFiles(x86)}\NSIS\makensis.exe" }
$setup = Join-Path $dist "sessiondesk-$version-setup.exe"
Invoke-Checked "makensis" $makensis @(
    "/V2", "/INPUTCHARSET", "UTF8", "/DVERSION=$version", "/DPAYLOAD=$Frozen", "/DOUT=$setup",
    "/DICON=$(Join-Path $root 'build\package\icons\sessiondesk.ico')", "/DLICENCE=$(Join-Path $root 'LICENSE')",
    (Join-Path $PSScriptRoot "sessiondesk.nsi"))
Set-Signature @($setup)

# the installed program is tried too, and taken away again
$place = Join-Path ([IO.Path]::GetTempPath()) ("sessiondesk-installed-" + [Guid]::NewGuid())
$done = Start-Process -FilePath $setup -ArgumentList @("/S", "/CurrentUser", "/D=$place") -Wait -PassThru
if ($done.ExitCode -ne 0) { throw "the installer ended with $($done.ExitCode)" }
Test-Program (Join-Path $place "sessiondesk.exe") (Join-Path $place "sessiondesk-console.exe")
Start-Process -FilePath (Join-Path $place "uninstall.exe") -ArgumentList @("/S", "_?=$place") -Wait
if (Test-Path (Join-Path $place "sessiondesk.exe")) { throw "uninstalling left the program" }

Copy-Item "build\package\sessiondesk-$version.cdx.json" $dist
Get-ChildItem $dist -File | Where-Object Name -ne "SHA256SUMS" |
    ForEach-Object { "$((Get-FileHash $_.FullName -Algorithm SHA256).Hash.ToLower())  $($_.Name)" } |
    Set-Content -Encoding ascii (Join-Path $dist "SHA256SUMS")
$size = (Get-ChildItem $Frozen -Recurse -File | Measure-Object Length -Sum).Sum / 1MB
Write-Host ("{0}: {1:N1} MiB, {2:N1} MiB installed." -f $setup, ((Get-Item $setup).Length / 1MB), $size)
