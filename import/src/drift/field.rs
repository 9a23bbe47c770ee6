//! One parameter or member: its type, whether it is required, and what it may be.

use cloudbind_codegen::resolve::Expression;
use cloudbind_codegen::spec::{self, ClientValue};
use cloudbind_pages::facts::{Basis, Field};
use cloudbind_pages::types::Type;

use super::change::Class;
use super::comparison::{Comparison, Draft, Pair};
use super::kind::{self, Likeness};
use super::place::Place;
use super::scope;

impl<'a> Comparison<'a> {
    /// Compares a field that both sides have.
    pub fn field(&mut self, place: &Place, sent: bool, theirs: &'a Field, ours: &'a spec::Field) {
        if let Some(from) = ours.from {
            return self.client_value(place, from, theirs, ours);
        }
        let alike = self.kind(place, theirs, ours);
        if sent && !ours.client_token {
            self.required(place, theirs, ours);
        }
        self.deprecated(
            &place.key("deprecated"),
            theirs.deprecated.as_ref().map(|fact| fact.line),
            ours.deprecated.is_some(),
            theirs.name.line,
        );
        if alike {
            self.values(place, theirs, ours);
            self.constraints(place, theirs, ours);
            self.descend(place, sent, theirs, ours);
        }
    }

    /// A body that is no object.
    pub fn payload(
        &mut self,
        place: &Place,
        sent: bool,
        theirs: Option<&'a Field>,
        ours: Option<&'a spec::Field>,
    ) {
        match (theirs, ours) {
            (Some(theirs), Some(ours)) => self.field(place, sent, theirs, ours),
            (Some(theirs), None) => {
                let after = kind::shown(&theirs.kind.value);
                self.push(
                    Draft::new(
                        Class::Breaking,
                        "type-changed",
                        place.clone(),
                        theirs.kind.line,
                    )
                    .message(format!("the page says that the body as a whole is {after}"))
                    .says("", after),
                );
            }
            // An object of the page that is no object here has been reported as its members.
            (None, _) => {}
        }
    }

    /// Only the region is worth a look: a token and a project are the client's business.
    fn client_value(
        &mut self,
        place: &Place,
        from: ClientValue,
        theirs: &Field,
        ours: &spec::Field,
    ) {
        if from == ClientValue::Region && !self.is_from_metadata(place) {
            self.need(Class::Constraints, place, theirs, ours.required);
        }
    }

    fn required(&mut self, place: &Place, theirs: &Field, ours: &spec::Field) {
        self.need(Class::Breaking, place, theirs, ours.required);
    }

    fn need(&mut self, class: Class, place: &Place, theirs: &Field, ours: bool) {
        let Some(required) = theirs.required.as_ref().filter(|fact| fact.value != ours) else {
            return;
        };
        let word = |is: bool| if is { "required" } else { "optional" };
        let rule = if required.value {
            "now-required"
        } else {
            "now-optional"
        };
        let (before, after) = (word(ours), word(required.value));
        self.push(
            Draft::new(class, rule, place.key("required"), required.line)
                .says(before, after)
                .message(format!("{before} -> {after}")),
        );
    }

    /// Whether the rest is worth a comparison.
    fn kind(&mut self, place: &Place, theirs: &Field, ours: &spec::Field) -> bool {
        let before = ours.type_expression.as_deref().unwrap_or("object");
        let page = &theirs.kind.value;
        let likeness = match scope::expression(ours) {
            Some(ours) => kind::likeness(page, &ours, &|name| self.scope.named(name)),
            None if matches!(page, Type::File | Type::Binary) => Likeness::Same,
            None => Likeness::Different,
        };
        let is_inferred = matches!(theirs.kind.basis, Basis::Inferred(_));
        let vague = self.strictness.strict;
        let (class, rule) = match likeness {
            Likeness::Same => return true,
            Likeness::Different if !is_inferred => (Class::Breaking, "type-changed"),
            Likeness::Narrower if !self.is_from_metadata(place) => {
                (Class::Constraints, "type-narrower")
            }
            _ if vague => (Class::Constraints, "type-vague"),
            _ => return true,
        };
        let after = kind::shown(page);
        let because = self.losses.at(&place.on_page, theirs.name.line);
        self.push(
            Draft::new(class, rule, place.key("type"), theirs.kind.line)
                .message(format!("{before} -> {after}"))
                .says(before, after)
                .because(because.filter(|_| likeness == Likeness::Different)),
        );
        likeness != Likeness::Different
    }

    /// Goes on with the members, or leaves them for later if their type has a name.
    fn descend(&mut self, place: &Place, sent: bool, theirs: &'a Field, ours: &'a spec::Field) {
        let expression = scope::expression(ours);
        let expression = expression.as_ref().map(Expression::innermost);
        let is_object = match expression {
            Some(Expression::Object) => true,
            Some(Expression::Name(name)) => self
                .scope
                .definition(name)
                .is_some_and(|defined| defined.definition.fields.is_some()),
            _ => false,
        };
        let Some(on_page) = kind::named(&theirs.kind.value).filter(|_| is_object) else {
            return;
        };
        let Some(object) = self.objects.get(on_page).copied() else {
            self.undescribed.insert(on_page.to_owned());
            return;
        };
        if let Some(fields) = &ours.fields {
            let inner = place.members(lists(&theirs.kind.value), on_page);
            let line = object.name.line;
            let unmatched = self.fields(inner, sent, &object.fields, fields, line);
            self.settle(vec![unmatched]);
        } else if let Some(Expression::Name(name)) = expression {
            let name = name.clone();
            self.open.push(Pair { object, name, sent });
        }
    }

    /// Says where only one side calls something deprecated.
    pub fn deprecated(&mut self, place: &Place, theirs: Option<u32>, ours: bool, line: u32) {
        let draft = |rule, line| Draft::new(Class::Additive, rule, place.clone(), line);
        match theirs {
            Some(line) if !ours => self.push(
                draft("deprecated", line)
                    .says("", "deprecated")
                    .message("the page calls it deprecated"),
            ),
            // The vendors' metadata mark more than their pages.
            None if ours && !self.is_from_metadata(place) => {
                let because = self.losses.at(&place.on_page, line);
                self.push(
                    draft("no-longer-deprecated", line)
                        .says("deprecated", "")
                        .message("the page does not call it deprecated")
                        .because(because),
                );
            }
            _ => {}
        }
    }
}

/// How the members of a list and of a map are reached.
fn lists(kind: &Type) -> &'static str {
    match kind {
        Type::List(_) => "[]",
        Type::Map(_) => "{}",
        _ => "",
    }
}
