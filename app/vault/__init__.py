"""Keys and the encrypted files of a journal: the only package that sees passphrases and keys."""
