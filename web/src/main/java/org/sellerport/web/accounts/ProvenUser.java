package org.sellerport.web.accounts;

import jakarta.security.enterprise.credential.Credential;

/** Handed by the log-in desk to the gate: a user whose password was right. */
record ProvenUser(UserAccount user) implements Credential {}
