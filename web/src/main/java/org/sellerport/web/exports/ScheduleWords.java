package org.sellerport.web.exports;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.sellerport.exports.api.Export;
import org.sellerport.exports.api.ExportContent;
import org.sellerport.exports.api.ExportSheet;
import org.sellerport.exports.api.ExportTemplate;
import org.sellerport.exports.api.ExportUnknown;
import org.sellerport.exports.api.Exports;
import org.sellerport.exports.api.Timing;
import org.sellerport.web.portal.ChosenLanguage;
import org.sellerport.web.portal.Texts;

/** Tells what a template has in it, when it is made and what became of it, in the reader's words. */
@Named
@RequestScoped
public class ScheduleWords {

    @Inject
    private Exports exports;

    @Inject
    private ChosenLanguage language;

    @Inject
    private Texts texts;

    // A page asks for each several times.
    private final Map<Long, Optional<Export>> found = new HashMap<>();

    /** Its format, layout and lists on a line. */
    public String content(ExportContent content) {
        StringBuilder words = new StringBuilder("." + content.format().code());
        words.append(" · ").append(say("language." + content.language()));
        content.sheets().stream().sorted().forEach(sheet -> words.append(" · ").append(say("sheet." + sheet)));
        if (content.sheets().contains(ExportSheet.ORDERS)) {
            words.append(" · ").append(say("layout.short." + content.layout()));
            words.append(" · ").append(columns(content));
        }
        return words.toString();
    }

    private String columns(ExportContent content) {
        return content.columns().isEmpty()
                ? say("columns.all")
                : texts.fill(say("columns.some"), content.columns().size());
    }

    /** Such as "weekly, on Monday at 6:00, the last full week". */
    public String timing(Timing timing) {
        String day =
                switch (timing.rhythm()) {
                    case WEEKLY -> weekday(timing.day());
                    case MONTHLY -> String.valueOf(timing.day());
                };
        String hour = timing.hour() + ":00";
        return texts.fill(say("timing." + timing.rhythm()), day, hour, timing.span());
    }

    /** Monday is 1. */
    public String weekday(int day) {
        return DayOfWeek.of(day).getDisplayName(TextStyle.FULL, language.getLocale());
    }

    /** What the last run of a schedule became; null before the first, or where its export was removed. */
    public Export last(ExportTemplate template) {
        return template.schedule()
                .flatMap(ExportTemplate.Schedule::lastExport)
                .flatMap(id -> found.computeIfAbsent(id, run -> found(template, run)))
                .orElse(null);
    }

    private Optional<Export> found(ExportTemplate template, long id) {
        try {
            return Optional.of(exports.find(template.seller(), id));
        } catch (ExportUnknown removed) {
            return Optional.empty();
        }
    }

    /** Why it was refused the last time; null where it was not. */
    public String refusal(ExportTemplate.Schedule schedule) {
        return schedule.refusal() == null ? null : schedule.refusal().in(language.getLocale());
    }

    private String say(String key) {
        return texts.getExports().getString(key);
    }
}
