package org.sellerport.web.messages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.omnifaces.util.Faces;
import org.sellerport.kernel.RuleViolation;
import org.sellerport.messages.api.MessageTemplate;
import org.sellerport.messages.api.MessageTemplates;
import org.sellerport.messages.api.ReminderChannel;
import org.sellerport.web.accounts.Caller;
import org.sellerport.web.portal.Notice;
import org.sellerport.web.portal.Show;
import org.sellerport.web.portal.Texts;

/** A seller's texts in one language. A form names the text it is for. */
@Named
@RequestScoped
public class TemplatesPage {

    @Inject
    private MessageTemplates templates;

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

    private String problem;

    public List<String> getLanguages() {
        return MessageTemplate.LANGUAGES;
    }

    /** The language of the texts, from the address. */
    public String getSpoken() {
        String wanted = parameters.getOrDefault("language", "");
        return getLanguages().contains(wanted) ? wanted : getLanguages().get(0);
    }

    public List<MessageTemplate> getRows() {
        return templates.templates(caller.seller(), getSpoken());
    }

    /** What a text shows in its form: after a refusal what was typed, so that nothing is lost. */
    public String body(MessageTemplate template) {
        return isRefused(template) ? parameters.get("body") : template.body();
    }

    public String subject(MessageTemplate template) {
        return isRefused(template) ? parameters.get("subject") : template.subject();
    }

    public boolean isRefused(MessageTemplate template) {
        return problem != null && name(template).equals(parameters.get("template"));
    }

    public String name(MessageTemplate template) {
        return template.purpose() + " " + template.channel();
    }

    /** Does what a button asked for; nothing for a page that is only looked at. */
    public void act() {
        String named = parameters.get("template");
        if (!Faces.isPostback() || named == null) {
            return;
        }
        try {
            getRows().stream().filter(one -> name(one).equals(named)).forEach(this::act);
            if (!Faces.isResponseComplete()) {
                boolean reset = parameters.get("reset") != null;
                notice.say(texts.getMessages().getString(reset ? "templates.restored" : "templates.saved"));
                Faces.redirect("/app/message-templates?language=%s", getSpoken());
            }
        } catch (RuleViolation refusal) {
            problem = show.refusal(refusal);
        }
    }

    private void act(MessageTemplate one) {
        if (parameters.get("reset") != null) {
            templates.reset(caller.seller(), one.purpose(), one.channel(), one.language());
        } else {
            String subject = one.channel() == ReminderChannel.EMAIL ? parameters.get("subject") : null;
            String body = parameters.getOrDefault("body", "").replace("\r\n", "\n");
            templates.write(
                    caller.seller(),
                    new MessageTemplate(one.purpose(), one.channel(), one.language(), subject, body, true));
        }
    }

    public String getProblem() {
        return problem;
    }
}
