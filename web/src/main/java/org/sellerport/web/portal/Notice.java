package org.sellerport.web.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** What the next page has to say of what was just done. It is said once. */
@Named
@RequestScoped
public class Notice {

    /**
     * What was done.
     *
     * @param refusals what was refused and why, one sentence each
     */
    public record Said(String text, List<String> refusals) implements Serializable {}

    @Inject
    private WaitingNotice waiting;

    private Said said;

    public void say(String text) {
        waiting.put(new Said(text, List.of()));
    }

    /** Says also what was refused and why, one sentence each. */
    public void say(String text, List<String> refusals) {
        waiting.put(new Said(text, List.copyOf(refusals)));
    }

    /** What this page has to say; null where it is nothing. */
    public Said getSaid() {
        if (said == null) {
            said = waiting.take();
        }
        return said;
    }
}
