"""Every sentence that a result can say, one module a kind of report."""
