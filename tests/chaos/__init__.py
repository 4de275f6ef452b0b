"""What may happen to a clinic's computer: kills, races, full disks, damage. The long runs are outside judges'."""
