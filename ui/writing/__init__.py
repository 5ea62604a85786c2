"""The writing page: free pages, sessions, letters, the set-down, and pages that are never kept."""
