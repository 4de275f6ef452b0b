<?xml version='1.0' encoding='utf-8'?>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ApprovalsReportPage</name>
    <message numerus="yes">
        <source>%n void(s) approved by who had recorded the redemption.</source>
        <translation>
            <numerusform>%n void approved by who had recorded the redemption.</numerusform>
            <numerusform>%n voids approved by who had recorded the redemption.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n own redemption(s)</source>
        <translation>
            <numerusform>%n own redemption</numerusform>
            <numerusform>%n own redemptions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BringInDialog</name>
    <message numerus="yes">
        <source>%n session(s) count as used before.</source>
        <translation>
            <numerusform>%n session count as used before.</numerusform>
            <numerusform>%n sessions count as used before.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CancelForm</name>
    <message numerus="yes">
        <source>{package} ends for good. %n session(s) left end with it; {amount} goes back to the buyer.</source>
        <translation>
            <numerusform>{package} ends for good. %n session left end with it; {amount} goes back to the buyer.</numerusform>
            <numerusform>{package} ends for good. %n sessions left end with it; {amount} goes back to the buyer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardEvents</name>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CatalogueScreen</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n centre(s)</source>
        <translation>
            <numerusform>%n centre</numerusform>
            <numerusform>%n centres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CloseDayDialog</name>
    <message numerus="yes">
        <source>%n session(s) redeemed</source>
        <translation>
            <numerusform>%n session redeemed</numerusform>
            <numerusform>%n sessions redeemed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n package(s) sold</source>
        <translation>
            <numerusform>%n package sold</numerusform>
            <numerusform>%n packages sold</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n void(s)</source>
        <translation>
            <numerusform>%n void</numerusform>
            <numerusform>%n voids</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refund(s) and reversal(s)</source>
        <translation>
            <numerusform>%n refund and reversal</numerusform>
            <numerusform>%n refunds and reversals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late redemption(s)</source>
        <translation>
            <numerusform>%n late redemption</numerusform>
            <numerusform>%n late redemptions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CompleteForm</name>
    <message numerus="yes">
        <source>%n session(s) are forfeited and no money goes back.</source>
        <translation>
            <numerusform>%n session are forfeited and no money goes back.</numerusform>
            <numerusform>%n sessions are forfeited and no money goes back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayScreen</name>
    <message numerus="yes">
        <source>%n voided</source>
        <translation>
            <numerusform>%n voided</numerusform>
            <numerusform>%n voided</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not attended</source>
        <translation>
            <numerusform>%n not attended</numerusform>
            <numerusform>%n not attended</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeskSide</name>
    <message numerus="yes">
        <source>%n active</source>
        <translation>
            <numerusform>%n active</numerusform>
            <numerusform>%n active</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>%n day overdue</numerusform>
            <numerusform>%n days overdue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeskToasts</name>
    <message numerus="yes">
        <source>%n session(s) redeemed for {name}.</source>
        <translation>
            <numerusform>%n session redeemed for {name}.</numerusform>
            <numerusform>%n sessions redeemed for {name}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditorFoot</name>
    <message numerus="yes">
        <source>Applies to new sales only. The %n sold keep their terms.</source>
        <translation>
            <numerusform>Applies to new sales only. The %n sold keep their terms.</numerusform>
            <numerusform>Applies to new sales only. The %n sold keep their terms.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditorHead</name>
    <message numerus="yes">
        <source>%n sold</source>
        <translation>
            <numerusform>%n sold</numerusform>
            <numerusform>%n sold</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EndFreezeForm</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FamilyDialog</name>
    <message numerus="yes">
        <source>used %n</source>
        <translation>
            <numerusform>used %n</numerusform>
            <numerusform>used %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FoldedCard</name>
    <message numerus="yes">
        <source>All %n session(s) used</source>
        <translation>
            <numerusform>All %n session used</numerusform>
            <numerusform>All %n sessions used</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FreezeForm</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n freeze(s)</source>
        <translation>
            <numerusform>%n freeze</numerusform>
            <numerusform>%n freezes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HoursPage</name>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{day}, {hour}:00 to {end}:00: %n visit(s)</source>
        <translation>
            <numerusform>{day}, {hour}:00 to {end}:00: %n visit</numerusform>
            <numerusform>{day}, {hour}:00 to {end}:00: %n visits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s); the most on {day} from {hour}:00: {most}.</source>
        <translation>
            <numerusform>%n visit; the most on {day} from {hour}:00: {most}.</numerusform>
            <numerusform>%n visits; the most on {day} from {hour}:00: {most}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LapsePage</name>
    <message numerus="yes">
        <source>next %n day(s)</source>
        <translation>
            <numerusform>next %n day</numerusform>
            <numerusform>next %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{first} to {last}: {worth}, %n session(s) left</source>
        <translation>
            <numerusform>{first} to {last}: {worth}, %n session left</numerusform>
            <numerusform>{first} to {last}: {worth}, %n sessions left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{first}: {worth}, %n session(s) left</source>
        <translation>
            <numerusform>{first}: {worth}, %n session left</numerusform>
            <numerusform>{first}: {worth}, %n sessions left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PackageTile</name>
    <message numerus="yes">
        <source>Use within %n day(s)</source>
        <translation>
            <numerusform>Use within %n day</numerusform>
            <numerusform>Use within %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PatientsScreen</name>
    <message numerus="yes">
        <source>%n active</source>
        <translation>
            <numerusform>%n active</numerusform>
            <numerusform>%n active</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportsScreen</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SoldPage</name>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatementDialog</name>
    <message numerus="yes">
        <source>True as of {moment}; %n line(s) came since.</source>
        <translation>
            <numerusform>True as of {moment}; %n line came since.</numerusform>
            <numerusform>True as of {moment}; %n lines came since.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TakeOverDialog</name>
    <message numerus="yes">
        <source>%n appointment(s) taken over.</source>
        <translation>
            <numerusform>%n appointment taken over.</numerusform>
            <numerusform>%n appointments taken over.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TermsPart</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TransferForm</name>
    <message numerus="yes">
        <source>%n session(s) left</source>
        <translation>
            <numerusform>%n session left</numerusform>
            <numerusform>%n sessions left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UsePage</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{day}: %n session(s)</source>
        <translation>
            <numerusform>{day}: %n session</numerusform>
            <numerusform>{day}: %n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) used; the most on {day}: {most}.</source>
        <translation>
            <numerusform>%n session used; the most on {day}: {most}.</numerusform>
            <numerusform>%n sessions used; the most on {day}: {most}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WalletView</name>
    <message numerus="yes">
        <source>Show %n more package(s)</source>
        <translation>
            <numerusform>Show %n more package</numerusform>
            <numerusform>Show %n more packages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Watcher</name>
    <message numerus="yes">
        <source>%n new appointment(s) from {file}.</source>
        <translation>
            <numerusform>%n new appointment from {file}.</numerusform>
            <numerusform>%n new appointments from {file}.</numerusform>
        </translation>
    </message>
</context>
</TS>