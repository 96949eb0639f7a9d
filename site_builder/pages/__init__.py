"""What the pages show that is printed from the code: forms, reference, panels, figures."""
