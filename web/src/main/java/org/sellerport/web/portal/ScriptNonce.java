package org.sellerport.web.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import org.primefaces.context.PrimeFacesContext;

/**
 * The value that marks the page's own scripts for the browser. PrimeFaces wants it back with every form; its scripts add
 * it by themselves, but most pages do without them.
 */
@Named
@RequestScoped
public class ScriptNonce {

    public String getValue() {
        return PrimeFacesContext.getCspState(FacesContext.getCurrentInstance()).getNonce();
    }
}
