package org.sellerport.webhooks.api;

import org.sellerport.kernel.RuleViolation;

/** A webhook goes over https to a public host. */
public final class WebhookInvalid extends RuleViolation {

    private static final long serialVersionUID = 1L;

    public WebhookInvalid() {
        super(Kind.VALUE, "webhook-invalid");
    }
}
