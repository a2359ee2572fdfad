package org.sellerport.webhooks.api;

import org.sellerport.kernel.RuleViolation;

/** The seller has no such webhook, or it had no such delivery. */
public final class WebhookUnknown extends RuleViolation {

    private static final long serialVersionUID = 1L;

    public WebhookUnknown(long id) {
        super(Kind.MISSING, "webhook-unknown", Long.toString(id));
    }
}
