package org.sellerport.webhooks.api;

import org.sellerport.kernel.RuleViolation;

/** A seller has only so many webhooks. */
public final class WebhooksUsedUp extends RuleViolation {

    private static final long serialVersionUID = 1L;

    public WebhooksUsedUp() {
        super(Kind.STATE, "webhooks-used-up", Webhooks.MOST);
    }
}
