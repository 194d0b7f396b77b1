### The frame of every page, and problems.

site-name = Balai
skip-to-content = Skip to the content
language = Language
main-navigation = Main
breadcrumbs = Where you are
nav-about = About Balai
nav-languages = Languages
nav-display = Colours and data use
nav-licences = Licences
nav-api = API
nav-office = Office
signed-in-as = Signed in as { $name }.
sign-out = Sign out
footer-no-tracking = Balai tracks nobody and loads nothing from other sites.

## Problems: what went wrong and what to do next

problem-what-we-got = What we received:
problem-go-home = Go to the first page
problem-go-library = Search the library
problem-code = Error { $code }
problem-not-found-title = There is nothing at this address
problem-not-found-text = Check the address for typing mistakes, or search the library. Permanent addresses of instruments never change their meaning: if one moved, its old address leads to the new one.
problem-bad-request-title = We could not understand the request
problem-bad-request-text = Part of the address or form has a form we do not know. Nothing was changed. Go back, correct it and try again.
problem-sign-in-title = Please sign in first
problem-sign-in-text = This page is for people who work with this site. Open the sign-in link you were given, or ask the owner of this site for one.
problem-forbidden-title = You may not do this
problem-forbidden-text = Your role on this site does not allow it. Nothing was changed. If you need it, ask the owner of this site.
problem-cross-site-title = The request came from another site
problem-cross-site-text = To protect you, changes are accepted only from pages of this site. Nothing was changed. Open the page here and try again.
problem-too-long-title = That was too long
problem-too-long-text = The address or form is larger than this site accepts. Nothing was changed. Shorten it and try again.
problem-method-title = This address cannot be used that way
problem-method-text = The address exists, but not for this kind of request. Nothing was changed.
problem-too-slow-title = The answer took too long
problem-too-slow-text = The site is busy. Please wait a minute and try again.
problem-ours-title = Something went wrong on our side
problem-ours-text = It is not your fault, and it has been noted. Please try again in a few minutes.
problem-sign-in-link-title = This sign-in link does not work
problem-sign-in-link-text = It was used already, is older than a day, or was not copied whole. Ask the owner of this site for a new one; the owner can make one with the command “balai doctor --sign-in-link”.
