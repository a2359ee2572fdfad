package org.sellerport.web.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** The REST API. Resources and providers are found by their annotations. */
@ApplicationPath(ApiApplication.PATH)
public class ApiApplication extends Application {

    public static final String PATH = "/api/v1";
}
