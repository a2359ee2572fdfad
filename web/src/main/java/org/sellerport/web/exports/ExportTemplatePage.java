package org.sellerport.web.exports;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.omnifaces.util.Faces;
import org.sellerport.exports.api.ExportTemplate;
import org.sellerport.exports.api.ExportTemplates;
import org.sellerport.exports.api.ScheduleInvalid;
import org.sellerport.exports.api.TemplateUnknown;
import org.sellerport.exports.api.Timing;
import org.sellerport.kernel.RuleViolation;
import org.sellerport.platform.RowNumber;
import org.sellerport.web.accounts.Caller;
import org.sellerport.web.portal.Notice;
import org.sellerport.web.portal.Show;
import org.sellerport.web.portal.Texts;

/** One template: its name, when it is made by itself, and its end. */
@Named
@RequestScoped
public class ExportTemplatePage {

    private static final String LIST = "/app/exports";
    private static final int HOURS = 24;
    private static final int USUAL_HOUR = 6;

    @Inject
    private ExportTemplates templates;

    @Inject
    private Caller caller;

    @Inject
    private Show show;

    @Inject
    private Texts texts;

    @Inject
    private Notice notice;

    @Inject
    @RequestParameterMap
    private Map<String, String> parameters;

    private Optional<ExportTemplate> template;
    private String problem;

    @PostConstruct
    void read() {
        template = RowNumber.of(parameters.get("id")).flatMap(this::kept);
    }

    private Optional<ExportTemplate> kept(long id) {
        try {
            return Optional.of(templates.find(caller.seller(), id));
        } catch (TemplateUnknown deleted) {
            return Optional.empty();
        }
    }

    /** Answers 404 where there is no such template, and carries out what a form asks for. */
    public void act() {
        if (template.isEmpty()) {
            Faces.responseSendError(404, "");
        } else if (Faces.isPostback() && parameters.get("change") != null) {
            change(parameters.get("change"));
        }
    }

    private void change(String what) {
        try {
            switch (what) {
                case "name" -> done("changed", rename());
                case "schedule" -> done("scheduled", schedule());
                case "unschedule" ->
                    done(
                            "unscheduled",
                            templates.unschedule(caller.seller(), getTemplate().id()));
                case "delete" -> delete();
                default -> problem = null;
            }
        } catch (RuleViolation refusal) {
            problem = show.refusal(refusal);
        }
    }

    private void done(String what, ExportTemplate changed) {
        notice.say(texts.fill(texts.getExports().getString("template." + what), changed.name()));
        Faces.redirect("/app/export-template?id=%s", changed.id());
    }

    private ExportTemplate rename() {
        return templates.change(
                caller.seller(),
                getTemplate().id(),
                parameters.get("name"),
                getTemplate().content(),
                caller.name());
    }

    private ExportTemplate schedule() {
        Timing.Rhythm rhythm =
                "MONTHLY".equals(parameters.get("rhythm")) ? Timing.Rhythm.MONTHLY : Timing.Rhythm.WEEKLY;
        Timing timing = new Timing(
                rhythm, number(rhythm == Timing.Rhythm.WEEKLY ? "weekday" : "day"), number("hour"), number("span"));
        Optional<String> mail =
                Optional.ofNullable(parameters.get("mail")).map(String::strip).filter(address -> !address.isEmpty());
        return templates.schedule(caller.seller(), getTemplate().id(), timing, mail, caller.name());
    }

    private int number(String name) {
        String text = parameters.getOrDefault(name, "");
        if (!text.matches("[0-9]{1,2}")) {
            throw new ScheduleInvalid();
        }
        return Integer.parseInt(text);
    }

    private void delete() {
        templates.remove(caller.seller(), getTemplate().id());
        notice.say(texts.fill(
                texts.getExports().getString("template.deleted"), getTemplate().name()));
        Faces.redirect(LIST);
    }

    public boolean isKnown() {
        return template.isPresent();
    }

    public ExportTemplate getTemplate() {
        return template.orElseThrow();
    }

    /** What the form of the schedule shows: what is set, else Monday at six. */
    public Timing getTiming() {
        return getTemplate()
                .schedule()
                .map(ExportTemplate.Schedule::timing)
                .orElseGet(() -> new Timing(Timing.Rhythm.WEEKLY, 1, USUAL_HOUR, 1));
    }

    public String getMail() {
        return getTemplate().schedule().flatMap(ExportTemplate.Schedule::mail).orElse("");
    }

    public boolean isMailOn() {
        return templates.isMailOn();
    }

    public Timing.Rhythm[] getRhythms() {
        return Timing.Rhythm.values();
    }

    public List<Integer> getWeekdays() {
        return IntStream.rangeClosed(1, 7).boxed().toList();
    }

    public List<Integer> getDays() {
        return IntStream.rangeClosed(1, Timing.LAST_DAY_OF_MONTH).boxed().toList();
    }

    public List<Integer> getHours() {
        return IntStream.range(0, HOURS).boxed().toList();
    }

    public List<Integer> getSpans() {
        return IntStream.rangeClosed(1, Timing.LONGEST_SPAN).boxed().toList();
    }

    /** Why what was asked for was refused; null when nothing was. */
    public String getProblem() {
        return problem;
    }
}
