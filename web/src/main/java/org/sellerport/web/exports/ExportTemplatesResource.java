package org.sellerport.web.exports;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import org.sellerport.exports.api.ExportTemplate;
import org.sellerport.exports.api.ExportTemplates;
import org.sellerport.exports.api.Timing;
import org.sellerport.sellers.api.Sellers;
import org.sellerport.web.accounts.Caller;
import org.sellerport.web.accounts.Scopes;
import org.sellerport.web.rest.Body;
import org.sellerport.web.rest.Idempotent;
import org.sellerport.web.rest.ListJson;

/** What the calling seller exports again and again, and when it is made by itself. */
@Path("export-templates")
@RequestScoped
@RolesAllowed(Scopes.EXPORTS)
@Produces(MediaType.APPLICATION_JSON)
public class ExportTemplatesResource {

    private static final String ONE = "{id: [0-9]{1,18}}";
    private static final int LONGEST_MAIL = 254;

    @Inject
    private ExportTemplates templates;

    @Inject
    private Sellers sellers;

    @Inject
    private Caller caller;

    @Context
    private UriInfo uri;

    /**
     * When a template is to be made by itself.
     *
     * @param rhythm {@code WEEKLY} or {@code MONTHLY}
     * @param day 1 (Monday) to 7, or 1 to 28
     * @param hour 0 to 23, in the seller's zone
     * @param span how many whole weeks or months it exports, 1 to 3; 1 where it is absent
     * @param mail whom to tell the outcome; nobody where it is absent
     */
    public record ScheduleBody(String rhythm, Integer day, Integer hour, Integer span, String mail) {}

    @GET
    public ListJson<JsonObject> list() {
        return ListJson.whole(
                templates.list(caller.seller()).stream().map(this::json).toList());
    }

    @POST
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    public Response add(TemplateBody body) {
        TemplateBody given = Body.require(body);
        ExportTemplate made =
                templates.add(caller.seller(), given.name(), given.content(sellersLanguage()), caller.name());
        return Response.created(uri.getBaseUriBuilder()
                        .path(ExportTemplatesResource.class)
                        .path(Long.toString(made.id()))
                        .build())
                .entity(json(made))
                .build();
    }

    @GET
    @Path(ONE)
    public JsonObject find(@PathParam("id") long id) {
        return json(templates.find(caller.seller(), id));
    }

    @PUT
    @Path(ONE)
    @Consumes(MediaType.APPLICATION_JSON)
    public JsonObject change(@PathParam("id") long id, TemplateBody body) {
        TemplateBody given = Body.require(body);
        return json(
                templates.change(caller.seller(), id, given.name(), given.content(sellersLanguage()), caller.name()));
    }

    @DELETE
    @Path(ONE)
    public void remove(@PathParam("id") long id) {
        templates.remove(caller.seller(), id);
    }

    @PUT
    @Path(ONE + "/schedule")
    @Consumes(MediaType.APPLICATION_JSON)
    public JsonObject schedule(@PathParam("id") long id, ScheduleBody body) {
        ScheduleBody given = Body.require(body);
        Timing timing = new Timing(
                Body.oneOf("rhythm", given.rhythm(), Timing.Rhythm.class),
                given.day() == null ? 0 : given.day(),
                given.hour() == null ? -1 : given.hour(),
                given.span() == null ? 1 : given.span());
        Optional<String> mail = Optional.ofNullable(Body.text("mail", given.mail(), LONGEST_MAIL));
        return json(templates.schedule(caller.seller(), id, timing, mail, caller.name()));
    }

    @DELETE
    @Path(ONE + "/schedule")
    public void unschedule(@PathParam("id") long id) {
        templates.unschedule(caller.seller(), id);
    }

    private String sellersLanguage() {
        return sellers.seller(caller.seller()).language();
    }

    private JsonObject json(ExportTemplate template) {
        return ExportJson.of(template, caller.language());
    }
}
