package org.sellerport.exports.api;

import java.util.List;
import java.util.Optional;
import org.sellerport.kernel.SellerId;

/**
 * What sellers export again and again, and when it is made by itself. Every call but {@link #scheduled} names the seller,
 * and nobody sees another seller's: it is as if it did not exist.
 */
public interface ExportTemplates {

    /** The most templates a seller can have. */
    int MOST = 50;

    /** The seller's templates by name. */
    List<ExportTemplate> list(SellerId seller);

    /**
     * One of them.
     *
     * @throws TemplateUnknown if the seller has no such template
     */
    ExportTemplate find(SellerId seller, long id);

    /**
     * Keeps a content under a name.
     *
     * @param by the login of whoever does
     * @throws TemplateNameInvalid if the name is blank, too long or more than a line
     * @throws TemplateNameTaken if the seller has one of that name
     * @throws TooManyTemplates if there are {@value #MOST}
     */
    ExportTemplate add(SellerId seller, String name, ExportContent content, String by);

    /**
     * Changes name and content; a schedule makes the new content from then on.
     *
     * @throws TemplateUnknown if the seller has no such template
     * @throws TemplateNameInvalid as for {@link #add}
     * @throws TemplateNameTaken as for {@link #add}
     */
    ExportTemplate change(SellerId seller, long id, String name, ExportContent content, String by);

    /**
     * Removes a template and its schedule; what was made of it stays.
     *
     * @throws TemplateUnknown if the seller has no such template
     */
    void remove(SellerId seller, long id);

    /**
     * Has a template made by itself from the next due hour on; replaces the schedule that it has. An hour that no server
     * was up at is made up for once, as soon as one is.
     *
     * @param mail whom to tell the outcome by e-mail, if anybody
     * @throws TemplateUnknown if the seller has no such template
     * @throws MailAddressInvalid if that is no address
     * @throws org.sellerport.messages.api.MailOff if there is an address, but no mail server
     */
    ExportTemplate schedule(SellerId seller, long id, Timing timing, Optional<String> mail, String by);

    /**
     * Has it no longer made by itself; nothing happens where it was not.
     *
     * @throws TemplateUnknown if the seller has no such template
     */
    ExportTemplate unschedule(SellerId seller, long id);

    /** The scheduled templates of all sellers that are due soonest, for the operator. */
    List<ExportTemplate> scheduled(int most);

    /** Whether e-mails can be sent at all. */
    boolean isMailOn();
}
