package org.sellerport.exports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.MessageFormat;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;
import org.sellerport.exports.ScheduleStore.Due;
import org.sellerport.exports.api.Export;
import org.sellerport.exports.api.ExportTemplate;
import org.sellerport.kernel.RuleViolation;
import org.sellerport.kernel.SellerId;
import org.sellerport.messages.api.Mailroom;
import org.sellerport.platform.jobs.JobState;
import org.sellerport.sellers.api.Sellers;

/** Tells by e-mail what became of a scheduled export, in the seller's language. The file itself stays behind the log-in. */
@ApplicationScoped
class ScheduleNews {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    @Inject
    private Sellers sellers;

    @Inject
    private Mailroom mailroom;

    void ended(ExportTemplate template, Export export, String mail) {
        Locale language = language(template.seller());
        String days =
                say(language, "days", export.period().first(), export.period().last());
        boolean made = export.run().state() == JobState.COMPLETED;
        String text = made && export.file().isPresent()
                ? say(
                        language,
                        "made.text",
                        template.name(),
                        days,
                        export.file().get().name(),
                        export.file().get().rows(),
                        export.expiresAt()
                                .map(at -> MINUTE.format(at.atZone(export.zone())))
                                .orElse(""))
                : say(language, "failed.text", template.name(), days, why(export, language));
        post(template, "export-" + export.id(), mail, language, say(language, subject(made), template.name()), text);
    }

    private static String subject(boolean made) {
        return made ? "made.subject" : "failed.subject";
    }

    private static String why(Export export, Locale language) {
        return export.run().reason() == null
                ? say(language, "stopped")
                : export.run().reason().in(language);
    }

    void refused(ExportTemplate template, Due due, RuleViolation refusal) {
        due.mail().ifPresent(mail -> {
            Locale language = language(template.seller());
            post(
                    template,
                    "export-template-" + template.id(),
                    mail,
                    language,
                    say(language, "failed.subject", template.name()),
                    say(language, "refused.text", template.name(), refusal.sentence(language)));
        });
    }

    private void post(
            ExportTemplate template, String about, String mail, Locale language, String subject, String text) {
        mailroom.post(new Mailroom.Letter(template.seller(), about, mail, language.getLanguage(), subject, text));
    }

    private Locale language(SellerId seller) {
        return Locale.forLanguageTag(sellers.seller(seller).language());
    }

    private static String say(Locale language, String key, Object... details) {
        ResourceBundle words = ResourceBundle.getBundle(
                "org.sellerport.exports.news",
                language,
                ScheduleNews.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return new MessageFormat(words.getString(key), language).format(details);
    }
}
