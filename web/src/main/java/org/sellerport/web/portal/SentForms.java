package org.sellerport.web.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.sellerport.platform.idempotency.KeptAnswer;
import org.sellerport.platform.idempotency.Wish;
import org.sellerport.platform.idempotency.Wishes;
import org.sellerport.web.accounts.Caller;

/**
 * Carries out each form once, however often it is sent: a form shown has a key of its own, which is kept in the
 * transaction of what it does. The second click waits for the first and then finds it done.
 */
@ApplicationScoped
public class SentForms {

    private static final Pattern KEY = Pattern.compile("[0-9a-f-]{36}");
    private static final int DONE = 204;

    @Inject
    private Wishes wishes;

    @Inject
    private Caller caller;

    /** The key of a form that is being shown. */
    public String newKey() {
        return UUID.randomUUID().toString();
    }

    /**
     * Does it, unless the form with that key did it before.
     *
     * @param what names the kind of form
     * @param key as the form sent it; a form without one is always carried out
     */
    @Transactional
    public void once(String what, String key, Runnable act) {
        if (key == null || !KEY.matcher(key).matches()) {
            act.run();
            return;
        }
        Wish wish = new Wish(caller.party(), "FORM", what, key);
        if (wishes.claim(wish).isEmpty()) {
            act.run();
            wishes.keep(wish, new KeptAnswer(what, DONE, "", null));
        }
    }
}
