"""The high-level methods: uploads, downloads, backups and other tasks that call several operations."""
