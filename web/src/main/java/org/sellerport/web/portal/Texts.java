package org.sellerport.web.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/**
 * The texts of the pages in the language they are shown in, a bundle for each feature, beside its page beans.
 *
 * <p>Faces would find bundles by itself, but would fall back from English to the language of the server's own
 * operating system.
 */
@Named
@RequestScoped
public class Texts {

    private static final Control NO_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    @Inject
    private ChosenLanguage language;

    private final Map<String, ResourceBundle> bundles = new HashMap<>();

    public ResourceBundle getPortal() {
        return of("portal");
    }

    public ResourceBundle getAccounts() {
        return of("accounts");
    }

    public ResourceBundle getOrders() {
        return of("orders");
    }

    public ResourceBundle getExports() {
        return of("exports");
    }

    public ResourceBundle getJobs() {
        return of("jobs");
    }

    public ResourceBundle getDemo() {
        return of("demo");
    }

    public ResourceBundle getShipping() {
        return of("shipping");
    }

    public ResourceBundle getScorecard() {
        return of("scorecard");
    }

    public ResourceBundle getCancellations() {
        return of("cancellations");
    }

    public ResourceBundle getFeedback() {
        return of("feedback");
    }

    public ResourceBundle getMessages() {
        return of("messages");
    }

    public ResourceBundle getOutbox() {
        return of("outbox");
    }

    public ResourceBundle getActs() {
        return of("acts");
    }

    public ResourceBundle getTodo() {
        return of("todo");
    }

    public ResourceBundle getRisk() {
        return of("risk");
    }

    public ResourceBundle getTerms() {
        return of("terms");
    }

    public ResourceBundle getWebhooks() {
        return of("webhooks");
    }

    public ResourceBundle getFunds() {
        return of("funds");
    }

    public ResourceBundle getEarlyrelease() {
        return of("earlyrelease");
    }

    public ResourceBundle getPayouts() {
        return of("payouts");
    }

    public ResourceBundle getWithdrawals() {
        return of("withdrawals");
    }

    public ResourceBundle getReconciliation() {
        return of("reconciliation");
    }

    public ResourceBundle getDisputes() {
        return of("disputes");
    }

    public ResourceBundle getRefunds() {
        return of("refunds");
    }

    private ResourceBundle of(String feature) {
        return bundles.computeIfAbsent(
                feature,
                name -> ResourceBundle.getBundle(
                        "org.sellerport.web." + name + "." + name,
                        language.getLocale(),
                        Texts.class.getClassLoader(),
                        NO_FALLBACK));
    }

    /** What the reader calls something; what we have no name for keeps its own. */
    public String name(ResourceBundle names, String kind, String code) {
        return names.containsKey(kind + code) ? names.getString(kind + code) : code;
    }

    /** A sentence with its placeholders filled in. */
    public String fill(String sentence, Object... values) {
        return new MessageFormat(sentence, language.getLocale()).format(values);
    }
}
