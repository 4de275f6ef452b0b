; The Windows installer. Compiles on Linux as well as on Windows:
;   makensis -DVERSION=0.2.0 -DPAYLOAD=folder -DICON=file.ico -DLICENCE=file -DOUT=setup.exe sessiondesk.nsi
; Silent: setup.exe /S [/AllUsers | /CurrentUser] [/D=folder]; uninstall.exe /S
Unicode true
ManifestDPIAware true
ManifestSupportedOS Win10
SetCompressor /SOLID lzma

!ifndef VERSION | PAYLOAD | ICON | LICENCE | OUT
  !error "VERSION, PAYLOAD, ICON, LICENCE and OUT are needed"
!endif

; What Windows knows this program by, in every version for ever: an upgrade finds the old one under it.
!define IDENTITY "{6E0B8F0C-6B1B-4C2E-9C5D-5E55D0DE5C01}"
!define NAME "Sessiondesk"
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\${IDENTITY}"

!define MULTIUSER_EXECUTIONLEVEL Highest
!define MULTIUSER_MUI
!define MULTIUSER_INSTALLMODE_COMMANDLINE
!define MULTIUSER_INSTALLMODE_DEFAULT_CURRENTUSER
!define MULTIUSER_INSTALLMODE_INSTDIR "${NAME}"
!define MULTIUSER_INSTALLMODE_INSTDIR_REGISTRY_KEY "${UNINSTALL}"
!define MULTIUSER_INSTALLMODE_INSTDIR_REGISTRY_VALUENAME "InstallLocation"
!define MULTIUSER_INSTALLMODE_DEFAULT_REGISTRY_KEY "${UNINSTALL}"
!define MULTIUSER_INSTALLMODE_DEFAULT_REGISTRY_VALUENAME "InstallLocation"
!define MULTIUSER_USE_PROGRAMFILES64
!include MultiUser.nsh
!include MUI2.nsh
!include FileFunc.nsh
!include LogicLib.nsh
!include x64.nsh

Name "${NAME}"
OutFile "${OUT}"
BrandingText "${NAME} ${VERSION}"
!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_ABORTWARNING

VIProductVersion "${VERSION}.0"
VIFileVersion "${VERSION}.0"
VIAddVersionKey "ProductName" "${NAME}"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "FileDescription" "${NAME} setup"
VIAddVersionKey "CompanyName" "Sessiondesk contributors"
VIAddVersionKey "LegalCopyright" "MIT licence"

!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_LICENSE "${LICENCE}"
!insertmacro MULTIUSER_PAGE_INSTALLMODE
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!define MUI_FINISHPAGE_RUN "$INSTDIR\sessiondesk.exe"
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "Hindi"

LangString STILL_OPEN ${LANG_ENGLISH} "Sessiondesk is open on this computer. Finish what you are doing, close it, then choose Retry."
LangString STILL_OPEN ${LANG_HINDI} "Sessiondesk इस कंप्यूटर पर खुला है। अपना काम पूरा करें, उसे बंद करें, फिर दोबारा कोशिश करें।"
LangString DATA_STAYS ${LANG_ENGLISH} "The clinic's data and its backups stay where they are."
LangString DATA_STAYS ${LANG_HINDI} "क्लिनिक का डेटा और उसके बैकअप जहाँ हैं, वहीं रहेंगे।"
LangString NEEDS_64 ${LANG_ENGLISH} "Sessiondesk needs a 64-bit Windows 10 or newer."
LangString NEEDS_64 ${LANG_HINDI} "Sessiondesk को 64-बिट Windows 10 या उससे नया चाहिए।"

; A file that runs cannot be opened for writing: that is how an open program is known, whoever started it.
; Silent runs give up with code 5 instead of asking, so that a script knows.
!macro WaitUntilClosed
  retry_closed:
  ${If} ${FileExists} "$INSTDIR\sessiondesk.exe"
    ClearErrors
    FileOpen $0 "$INSTDIR\sessiondesk.exe" a
    ${If} ${Errors}
      IfSilent 0 ask_closed
        SetErrorLevel 5
        Quit
      ask_closed:
      MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(STILL_OPEN)" IDRETRY retry_closed
      SetErrorLevel 5
      Quit
    ${EndIf}
    FileClose $0
  ${EndIf}
!macroend

Function .onInit
  ${IfNot} ${RunningX64}
    MessageBox MB_OK|MB_ICONSTOP "$(NEEDS_64)" /SD IDOK
    SetErrorLevel 6
    Quit
  ${EndIf}
  SetRegView 64
  !insertmacro MULTIUSER_INIT
FunctionEnd

Function un.onInit
  SetRegView 64
  !insertmacro MULTIUSER_UNINIT
FunctionEnd

Section "Sessiondesk" MAIN
  !insertmacro WaitUntilClosed
  ; the old version's files go first, so that none of them is found by the new one
  RMDir /r "$INSTDIR\_internal"
  SetOutPath "$INSTDIR"
  File /r "${PAYLOAD}\*.*"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortCut "$SMPROGRAMS\${NAME}.lnk" "$INSTDIR\sessiondesk.exe"
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  IntFmt $0 "0x%08X" $0
  WriteRegStr SHCTX "${UNINSTALL}" "DisplayName" "${NAME}"
  WriteRegStr SHCTX "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr SHCTX "${UNINSTALL}" "DisplayIcon" "$INSTDIR\sessiondesk.exe"
  WriteRegStr SHCTX "${UNINSTALL}" "Publisher" "Sessiondesk contributors"
  WriteRegStr SHCTX "${UNINSTALL}" "InstallLocation" "$INSTDIR"
  WriteRegStr SHCTX "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe" /$MultiUser.InstallMode'
  WriteRegStr SHCTX "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /$MultiUser.InstallMode /S'
  WriteRegDWORD SHCTX "${UNINSTALL}" "EstimatedSize" "$0"
  WriteRegDWORD SHCTX "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD SHCTX "${UNINSTALL}" "NoRepair" 1
SectionEnd

Section "Uninstall"
  !insertmacro WaitUntilClosed
  ; Only what was installed: the data lies in each user's %LOCALAPPDATA%\Sessiondesk and is never touched.
  DetailPrint "$(DATA_STAYS)"
  RMDir /r "$INSTDIR\_internal"
  Delete "$INSTDIR\sessiondesk.exe"
  Delete "$INSTDIR\sessiondesk-console.exe"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\${NAME}.lnk"
  DeleteRegKey SHCTX "${UNINSTALL}"
SectionEnd
