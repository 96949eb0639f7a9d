"""Every sentence that the report about an export can say."""
