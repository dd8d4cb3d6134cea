//! Variables of projects and groups: found by key and environment scope.

use std::sync::Arc;

use axum::Router;
use axum::extract::Path;
use axum::response::Response;
use axum::routing::get;
use http::StatusCode;
use serde_json::{Value, json};

use crate::dataops_live::PROJECT_ID;
use crate::dataops_live::failure::{self, Failure};
use crate::dataops_live::fields::Fields;
use crate::dataops_live::listing;
use crate::dataops_live::shelf::{Kind, Owner};
use crate::dataops_live::store::{Api, State, Store};
use crate::query::Query;
use crate::reply;

const VARIABLES: Kind = Kind {
    what: "Variable",
    path: "variables",
    key: "key",
};

/// A masked value has so many characters at least.
const SHORTEST_MASKED: usize = 8;

/// Variables of projects, or those of groups.
#[derive(Clone, Copy)]
struct Variables {
    owner: fn(&State, &str) -> Result<Owner, Failure>,
}

pub(super) fn routes() -> Router<Arc<Store>> {
    let of_projects = Variables {
        owner: State::in_project,
    };
    let of_groups = Variables {
        owner: State::in_group,
    };
    of_projects
        .routes("/projects/{project_id}/variables")
        .merge(of_groups.routes("/groups/{group_id}/variables"))
}

pub(super) fn seed(state: &mut State) {
    let group = state.group("northwind").map(|group| group.id);
    let project = Owner::Project(PROJECT_ID);
    let owners = [project].into_iter().chain(group.ok().map(Owner::Group));
    for owner in owners {
        for (key, value, scope, masked) in [
            ("SNOWFLAKE_ACCOUNT", "northwind-eu", "*", false),
            (
                "SNOWFLAKE_PASSWORD",
                "simulator-password",
                "production",
                true,
            ),
            ("SNOWFLAKE_PASSWORD", "simulator-password-qa", "qa", true),
        ] {
            let mut variable = usual(key);
            variable["value"] = value.into();
            variable["environment_scope"] = scope.into();
            variable["masked"] = masked.into();
            state.things.add(VARIABLES, owner, variable);
        }
    }
}

fn usual(key: &str) -> Value {
    json!({
        "variable_type": "env_var",
        "key": key,
        "value": "",
        "hidden": false,
        "protected": false,
        "masked": false,
        "raw": false,
        "environment_scope": "*",
        "description": null,
    })
}

/// A variable as answers show it: without a hidden value.
fn shown(variable: &Value) -> Value {
    let mut shown = variable.clone();
    if variable["hidden"] == true {
        shown["value"] = Value::Null;
    }
    shown
}

impl Variables {
    fn routes(self, path: &str) -> Router<Arc<Store>> {
        Router::new()
            .route(
                path,
                get(move |api, path, query| self.list(api, path, query))
                    .post(move |api, path, fields| self.create(api, path, fields)),
            )
            .route(
                &format!("{path}/{{key}}"),
                get(move |api, path, query| self.read(api, path, query))
                    .put(move |api, path, query, fields| self.update(api, path, query, fields))
                    .delete(move |api, path, query| self.delete(api, path, query)),
            )
    }

    async fn list(
        self,
        api: Api,
        Path(owner): Path<String>,
        query: Query,
    ) -> Result<Response, Failure> {
        let state = api.state();
        let owner = (self.owner)(&state, &owner)?;
        let all = state.things.all(VARIABLES, owner);
        let path = owner.path_of(VARIABLES);
        Ok(listing::numbered(&api.world, &path, &query, all, shown))
    }

    async fn create(
        self,
        api: Api,
        Path(owner): Path<String>,
        fields: Fields,
    ) -> Result<Response, Failure> {
        let mut state = api.state();
        let owner = (self.owner)(&state, &owner)?;
        let key = fields.required("key")?;
        if fields.get("value").is_none() {
            return Err(failure::parameter("value is missing"));
        }
        let word = |c: char| c.is_ascii_alphanumeric() || c == '_';
        if !key.chars().all(word) || key.len() > 255 {
            let problem = "can contain only letters, digits and '_'.";
            return Err(failure::invalid("key", problem));
        }
        let mut variable = usual(key);
        if fields.switch("masked_and_hidden") == Some(true) {
            variable["masked"] = true.into();
            variable["hidden"] = true.into();
        }
        change(&mut variable, &fields)?;
        refuse_second(state.things.all(VARIABLES, owner), &variable, None)?;
        let variable = state.things.add(VARIABLES, owner, variable);
        Ok(reply::json(StatusCode::CREATED, &shown(&variable)))
    }

    async fn read(
        self,
        api: Api,
        Path((owner, key)): Path<(String, String)>,
        query: Query,
    ) -> Result<Response, Failure> {
        let state = api.state();
        let owner = (self.owner)(&state, &owner)?;
        let all = state.things.all(VARIABLES, owner);
        let found = &all[meant(all, &key, &query)?];
        Ok(reply::json(StatusCode::OK, &shown(found)))
    }

    async fn update(
        self,
        api: Api,
        Path((owner, key)): Path<(String, String)>,
        query: Query,
        fields: Fields,
    ) -> Result<Response, Failure> {
        let mut state = api.state();
        let owner = (self.owner)(&state, &owner)?;
        let all = state.things.all(VARIABLES, owner);
        let place = meant(all, &key, &query)?;
        let mut variable = all[place].clone();
        change(&mut variable, &fields)?;
        refuse_second(all, &variable, Some(place))?;
        let answer = shown(&variable);
        state.things.replace(VARIABLES, owner, place, variable);
        Ok(reply::json(StatusCode::OK, &answer))
    }

    async fn delete(
        self,
        api: Api,
        Path((owner, key)): Path<(String, String)>,
        query: Query,
    ) -> Result<Response, Failure> {
        let mut state = api.state();
        let owner = (self.owner)(&state, &owner)?;
        let all = state.things.all(VARIABLES, owner);
        let gone = all[meant(all, &key, &query)?].clone();
        state
            .things
            .retain(VARIABLES, owner, |variable| *variable != gone);
        Ok(reply::empty(StatusCode::NO_CONTENT))
    }
}

/// The place of the variable that a call means: it must be the only one.
fn meant(all: &[Value], key: &str, query: &Query) -> Result<usize, Failure> {
    let scope = query.get("filter[environment_scope]");
    let fits = |variable: &Value| {
        variable["key"] == key && scope.is_none_or(|scope| variable["environment_scope"] == scope)
    };
    let mut places = (0..all.len()).filter(|place| fits(&all[*place]));
    let first = places
        .next()
        .ok_or_else(|| failure::not_found(VARIABLES.what))?;
    if places.next().is_some() {
        let text = "There are multiple variables with provided parameters. Please use 'filter[environment_scope]'";
        return Err(failure::message(StatusCode::CONFLICT, text));
    }
    Ok(first)
}

/// Refuses a second variable with the same key and scope.
fn refuse_second(all: &[Value], wanted: &Value, own: Option<usize>) -> Result<(), Failure> {
    let same = |other: &Value| {
        other["key"] == wanted["key"] && other["environment_scope"] == wanted["environment_scope"]
    };
    let mut others = all.iter().enumerate();
    if others.any(|(place, other)| Some(place) != own && same(other)) {
        let key = wanted["key"].as_str().unwrap_or_default();
        let problem = format!("({key}) has already been taken");
        return Err(failure::invalid("key", &problem));
    }
    Ok(())
}

fn change(variable: &mut Value, fields: &Fields) -> Result<(), Failure> {
    for name in ["value", "environment_scope", "description"] {
        if let Some(value) = fields.get(name) {
            variable[name] = value.clone();
        }
    }
    for name in ["protected", "masked", "raw"] {
        if let Some(wanted) = fields.switch(name) {
            variable[name] = wanted.into();
        }
    }
    if let Some(kind) = fields.text("variable_type") {
        if !["env_var", "file"].contains(&kind) {
            return Err(failure::parameter(
                "variable_type does not have a valid value",
            ));
        }
        variable["variable_type"] = kind.into();
    }
    let value = variable["value"].as_str().unwrap_or_default();
    let maskable = value.len() >= SHORTEST_MASKED && !value.contains(char::is_whitespace);
    if variable["masked"] == true && !maskable {
        return Err(failure::invalid("value", "is invalid"));
    }
    Ok(())
}
