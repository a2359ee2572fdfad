package org.sellerport.web.accounts;

import org.sellerport.kernel.RuleViolation;

/** The login is in use. */
public final class LoginTaken extends RuleViolation {

    private static final long serialVersionUID = 1L;

    LoginTaken(String login) {
        super(Kind.STATE, "login-taken", login);
    }
}
