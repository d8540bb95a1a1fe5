<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>about</name>
    <message numerus="yes">
        <source>It stands on the work of others: %n, each under its own licence.</source>
        <translation>
            <numerusform>It stands on the work of others: %n part, under its own licence.</numerusform>
            <numerusform>It stands on the work of others: %n, each under its own licence.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>caller</name>
    <message numerus="yes">
        <source>At least %n seconds left to return it</source>
        <translation>
            <numerusform>At least %n second left to return it</numerusform>
            <numerusform>At least %n seconds left to return it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n seconds left to accept it</source>
        <translation>
            <numerusform>At least %n second left to accept it</numerusform>
            <numerusform>At least %n seconds left to accept it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countdown</name>
    <message numerus="yes">
        <source>Accept time left: %n seconds</source>
        <translation>
            <numerusform>Accept time left: %n second</numerusform>
            <numerusform>Accept time left: %n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Return time left: %n seconds</source>
        <translation>
            <numerusform>Return time left: %n second</numerusform>
            <numerusform>Return time left: %n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guide</name>
    <message numerus="yes">
        <source>The server accepts your key. Calls active now: %n.</source>
        <translation>
            <numerusform>The server accepts your key. Calls active now: %n.</numerusform>
            <numerusform>The server accepts your key. Calls active now: %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>history</name>
    <message numerus="yes">
        <source>Calls found: %n</source>
        <translation>
            <numerusform>Calls found: %n</numerusform>
            <numerusform>Calls found: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>✓ Calls written to {file}: %n.</source>
        <translation>
            <numerusform>✓ Calls written to {file}: %n.</numerusform>
            <numerusform>✓ Calls written to {file}: %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>message</name>
    <message numerus="yes">
        <source>Transfers under way: %n.</source>
        <translation>
            <numerusform>Transfers under way: %n.</numerusform>
            <numerusform>Transfers under way: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Requests of unknown outcome: %n.</source>
        <translation>
            <numerusform>Requests of unknown outcome: %n.</numerusform>
            <numerusform>Requests of unknown outcome: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Further mistakes: %n. All of them stand in Diagnostics.</source>
        <translation>
            <numerusform>Further mistakes: %n. All of them stand in Diagnostics.</numerusform>
            <numerusform>Further mistakes: %n. All of them stand in Diagnostics.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ring test</name>
    <message numerus="yes">
        <source>Waiting for a ring: call yourself now. %n seconds left.</source>
        <translation>
            <numerusform>Waiting for a ring: call yourself now. %n second left.</numerusform>
            <numerusform>Waiting for a ring: call yourself now. %n seconds left.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>second call</name>
    <message numerus="yes">
        <source>%n more: see the list</source>
        <translation>
            <numerusform>%n more: see the list</numerusform>
            <numerusform>%n more: see the list</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message numerus="yes">
        <source>⚠ Not fit to be saved as they are: %n.</source>
        <translation>
            <numerusform>⚠ Not fit to be saved as they are: %n.</numerusform>
            <numerusform>⚠ Not fit to be saved as they are: %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>words</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Others that could be meant: %n.</source>
        <translation>
            <numerusform>Others that could be meant: %n.</numerusform>
            <numerusform>Others that could be meant: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the last %n digits agree</source>
        <translation>
            <numerusform>the last digit agrees</numerusform>
            <numerusform>the last %n digits agree</numerusform>
        </translation>
    </message>
</context>
</TS>
