/**
 * The server: routes, the layout, and what every request goes through. One sub-package per feature, one class per
 * action, one view record per page; handlers are stateless.
 *
 * <p>Depends on the core only; adapters arrive through ports. Nothing outside this package knows HTTP. Read first:
 * {@link warmstart.web.Routes}, {@link warmstart.web.Server}, {@link warmstart.web.Pages}.
 */
@NullMarked
package warmstart.web;

import org.jspecify.annotations.NullMarked;
