"""What a host is given beside the pages: policy, compressed copies, licences, a release."""
