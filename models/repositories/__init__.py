"""The only code that queries: functions over a unit of work, one module per aggregate, returning domain records."""
