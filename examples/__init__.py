"""What pages and tests both show: people, tables of clues, sets of invitations, exports."""
