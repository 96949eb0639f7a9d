"""Every sentence that the report about invitations can say."""
