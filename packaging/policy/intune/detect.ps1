# Detected if this version or a later one is installed for the machine. Intune reads the output and the exit status.
$wanted = [version]"0.1.0"
$key = "HKLM:\SOFTWARE\Microsoft\Windows\CurrentVersion\Uninstall\agent-console"
$found = (Get-ItemProperty $key -ErrorAction SilentlyContinue).DisplayVersion
if ($found -and [version]$found -ge $wanted) {
    Write-Output $found
    exit 0
}
exit 1
