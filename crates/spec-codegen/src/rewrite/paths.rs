//! Short paths in generated code: `Option<String>` instead of `::std::option::Option<::std::string::String>`.

use syn::visit_mut::{VisitMut, visit_path_mut};
use syn::{GenericArgument, Path, PathArguments, Type};

/// The same type with the paths that the generated modules import.
pub(super) fn shorten(ty: &Type) -> Type {
    let mut ty = ty.clone();
    Shorten.visit_type_mut(&mut ty);
    ty
}

struct Shorten;

impl VisitMut for Shorten {
    fn visit_path_mut(&mut self, path: &mut Path) {
        visit_path_mut(self, path);
        let names: Vec<String> = path
            .segments
            .iter()
            .map(|segment| segment.ident.to_string())
            .collect();
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        let keep = match names.as_slice() {
            [
                "std",
                "option" | "string" | "vec" | "boxed" | "collections",
                _,
            ]
            | ["serde_json" | "client_runtime", _]
            | ["crate", "types", _]
            | ["types" | "super", _] => 1,
            _ => return,
        };
        path.leading_colon = None;
        let kept: Vec<_> = path
            .segments
            .iter()
            .skip(names.len() - keep)
            .cloned()
            .collect();
        path.segments = kept.into_iter().collect();
    }
}

/// `T` of a type `name<T>`.
pub(super) fn inner<'a>(ty: &'a Type, name: &str) -> Option<&'a Type> {
    let Type::Path(path) = ty else { return None };
    let last = path
        .path
        .segments
        .last()
        .filter(|segment| segment.ident == name)?;
    let PathArguments::AngleBracketed(arguments) = &last.arguments else {
        return None;
    };
    arguments.args.iter().rev().find_map(|argument| {
        if let GenericArgument::Type(ty) = argument {
            Some(ty)
        } else {
            None
        }
    })
}

/// The name of a type without arguments.
pub(super) fn plain_name(ty: &Type) -> Option<String> {
    let Type::Path(path) = ty else { return None };
    path.path.get_ident().map(ToString::to_string)
}

/// The name of a type without arguments, whatever stands before it.
pub(super) fn last_name(ty: &Type) -> Option<String> {
    let Type::Path(path) = ty else { return None };
    let last = path.path.segments.last()?;
    last.arguments.is_none().then(|| last.ident.to_string())
}

/// The type as the operations' modules write it: with `types::` before the types of `types`.
pub(super) fn qualify(ty: &Type, is_ours: &dyn Fn(&str) -> bool) -> Type {
    struct Qualify<'a>(&'a dyn Fn(&str) -> bool);
    impl VisitMut for Qualify<'_> {
        fn visit_path_mut(&mut self, path: &mut Path) {
            visit_path_mut(self, path);
            if path
                .get_ident()
                .is_some_and(|ident| (self.0)(&ident.to_string()))
            {
                path.segments.insert(
                    0,
                    syn::PathSegment::from(syn::Ident::new(
                        "types",
                        proc_macro2::Span::call_site(),
                    )),
                );
            }
        }
    }
    let mut ty = ty.clone();
    Qualify(is_ours).visit_type_mut(&mut ty);
    ty
}
